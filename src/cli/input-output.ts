/** Files that a command reads and writes; `-` is standard input, and `null` standard output. */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';

import { err, ok, type Result } from '#/domain/result.ts';

const STANDARD_INPUT = 0;

/** What to say of a file that cannot be read, by the error code of the system. */
type ReadWords = Readonly<Record<string, string>>;

export const READ_WORDS = {
  ENOENT: 'there is no such file. Check the path.',
  EISDIR: 'this is a folder. Name a file in it.',
} satisfies ReadWords;

/** The error is the end of a sentence that begins with the name of the file. */
export function readBytes(file: string, words: ReadWords = READ_WORDS): Result<Uint8Array<ArrayBuffer>, string> {
  return read(file, (from) => readFileSync(from), words);
}

/** The same, of text in UTF-8. */
export function readText(file: string, words: ReadWords = READ_WORDS): Result<string, string> {
  return read(file, (from) => readFileSync(from, 'utf8'), words);
}

function read<Content>(
  file: string,
  contentOf: (from: string | number) => Content,
  words: ReadWords,
): Result<Content, string> {
  try {
    return ok(contentOf(file === '-' ? STANDARD_INPUT : file));
  } catch (error) {
    const code = codeOf(error);
    return err(words[code] ?? `the file cannot be read (${code}).`);
  }
}

/** The error is the end of a sentence, as that of `readBytes`. */
export function putBytes(path: string | null, bytes: Uint8Array): Result<null, string> {
  try {
    if (path === null) process.stdout.write(bytes);
    else writeFileSync(path, bytes);
    return ok(null);
  } catch (error) {
    return err(`it cannot be written (${codeOf(error)}). Check the folder and its permissions.`);
  }
}

export function isSameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

/** A file that is read, as sentences name it. */
export function shownAs(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

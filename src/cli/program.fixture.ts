/** Programs as people start them, and a folder for the files of a test. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const node = join(root, 'node_modules/.bin/node');

export function sampleFile(name: string): string {
  return join(root, `public/data/samples/${name}.telltale.jsonl`);
}

export interface TestFolder {
  readonly path: string;
  /** Writes a file into it, and says where. */
  readonly fileWith: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

/** For one test file: `remove` it when all is done. */
export function testFolder(prefix: string): TestFolder {
  const path = mkdtempSync(join(tmpdir(), prefix));
  return {
    path,
    fileWith: (name, content) => {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => {
      rmSync(path, { recursive: true });
    },
  };
}

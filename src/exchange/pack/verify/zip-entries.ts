/**
 * The files of a ZIP, with every byte of it accounted for: what one tool would read and another pass over has no place in
 * a pack. Nothing is unpacked here, and only the directory and the heads of the files are read.
 */
import { err, ok, type Result } from '#/domain/result.ts';
import { MAX_FILES } from '#/exchange/pack/layout.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';
import { filesListed, type EntryMode, type Listed } from '#/exchange/pack/verify/zip-directory.ts';
import { readZipEnd } from '#/exchange/pack/verify/zip-end.ts';
import { packedBytesOf, type ReadBytes } from '#/exchange/pack/verify/zip-head.ts';
import { LOCAL_SIGNATURE } from '#/exchange/zip-format.ts';

export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  /** As the archive claims. */
  readonly unpacked: number;
  readonly crc: number;
  readonly isStored: boolean;
  readonly mode: EntryMode;
  /** Where its packed bytes begin. */
  readonly from: number;
}

const MAX_DIRECTORY_BYTES = 32 * 1024 * 1024;
/** What is read at once where heads lie near each other, as those of small files do. */
const WINDOW_BYTES = 64 * 1024;

/** In the order in which they lie. */
export async function zipEntries(blob: Blob): Promise<Result<readonly ZipEntry[], Finding>> {
  const read = windowOn(blob);
  const head = new DataView((await read(0, 4)).slice().buffer);
  if (head.byteLength < 4 || head.getUint32(0, true) !== LOCAL_SIGNATURE) return err({ kind: 'not_a_zip' });
  const end = await readZipEnd(blob);
  if (!end.ok) return end;
  const { count, size, start } = end.value;
  if (size > MAX_DIRECTORY_BYTES) return err({ kind: 'too_large', where: 'the directory' });
  const listed = filesListed(new Uint8Array(await blob.slice(start, start + size).arrayBuffer()), count);
  if (!listed.ok) return listed;
  const files = listed.value.filter(({ name }) => !name.endsWith('/')).length;
  if (files > MAX_FILES) return err({ kind: 'too_many_files', count: files });
  return placed(listed.value, start, read);
}

/** Files lie one after the other from the first byte to the directory, and each says there what the directory says. */
async function placed(
  listed: readonly Listed[],
  directory: number,
  read: ReadBytes,
): Promise<Result<readonly ZipEntry[], Finding>> {
  const entries: ZipEntry[] = [];
  let at = 0;
  const inPlace = listed.toSorted((a, b) => a.offset - b.offset);
  for (const [number, entry] of inPlace.entries()) {
    const { name, packed, unpacked, crc, method, mode, offset } = entry;
    if (offset !== at) return err({ kind: offset < at ? 'overlapping_files' : 'hidden_bytes', where: name });
    const next = inPlace[number + 1]?.offset ?? directory;
    // oxlint-disable-next-line no-await-in-loop -- each head is found by the end of the file before it
    const from = await packedBytesOf(entry, next, read);
    if (!from.ok) return from;
    entries.push({ name, packed, unpacked, crc, isStored: method === 0, mode, from: from.value });
    at = next;
  }
  return at === directory ? ok(entries) : err({ kind: 'hidden_bytes', where: 'the directory' });
}

/** Many small parts by few reads: those that lie in what was read last cost nothing. */
function windowOn(blob: Blob): ReadBytes {
  let window = new Uint8Array(0);
  let start = 0;
  return async (from, to) => {
    if (from < start || to > start + window.length) {
      window = new Uint8Array(await blob.slice(from, Math.max(to, from + WINDOW_BYTES)).arrayBuffer());
      start = from;
    }
    return window.subarray(from - start, to - start);
  };
}

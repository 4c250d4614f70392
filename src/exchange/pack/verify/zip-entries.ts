/**
 * The files of a ZIP, with every byte of it accounted for: what one tool would read and another pass over has no place in
 * a pack. Nothing is unpacked here, and only the directory and the heads of the files are read.
 */
import { err, ok, type Result } from '#/domain/result.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';
import {
  END_BYTES,
  END_SIGNATURE,
  ENTRY_BYTES,
  ENTRY_SIGNATURE,
  LOCAL_BYTES,
  LOCAL_SIGNATURE,
} from '#/exchange/zip-format.ts';

export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  /** As the archive claims. */
  readonly unpacked: number;
  readonly crc: number;
  readonly isStored: boolean;
  readonly isLink: boolean;
  /** Where its packed bytes begin. */
  readonly from: number;
}

interface Listed extends Omit<ZipEntry, 'from'> {
  readonly method: number;
  readonly offset: number;
  readonly hasDescriptor: boolean;
}

/** With and without its signature. */
const DESCRIPTOR_BYTES: ReadonlySet<number> = new Set([16, 12]);
const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;
const MAX_FILES = 10_000;
const ENCRYPTED = 1;
const DESCRIPTOR = 8;
const LINK_MODE = 0o120000;
const KIND_OF_MODE = 0o170000;

export async function zipEntries(blob: Blob): Promise<Result<readonly ZipEntry[], Finding>> {
  const head = new DataView(await blob.slice(0, 4).arrayBuffer());
  if (head.byteLength < 4 || head.getUint32(0, true) !== LOCAL_SIGNATURE) return err({ kind: 'not_a_zip' });
  const end = new DataView(await blob.slice(Math.max(0, blob.size - END_BYTES)).arrayBuffer());
  // A comment after the directory would be bytes that nobody signed, so the end is exactly at the end.
  if (end.byteLength < END_BYTES || end.getUint32(0, true) !== END_SIGNATURE) return err({ kind: 'cut_off' });
  const [count, size, start] = [end.getUint16(10, true), end.getUint32(12, true), end.getUint32(16, true)];
  const isOneDisk = end.getUint32(4, true) === 0 && end.getUint16(8, true) === count && end.getUint16(20, true) === 0;
  if (!isOneDisk || start + size + END_BYTES !== blob.size)
    return err({ kind: 'hidden_bytes', where: 'the directory' });
  if (count > MAX_FILES) return err({ kind: 'too_many_files', count });
  if (size > MAX_DIRECTORY_BYTES) return err({ kind: 'too_large', where: 'the directory' });
  const directory = new Uint8Array(await blob.slice(start, start + size).arrayBuffer());
  const listed = listedIn(directory, count);
  return listed.ok ? placed(blob, listed.value, start) : listed;
}

function listedIn(bytes: Uint8Array, count: number): Result<readonly Listed[], Finding> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Listed[] = [];
  let at = 0;
  for (let number = 0; number < count; number++) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      return err({ kind: 'cut_off' });
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const next = at + ENTRY_BYTES + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    if (next > bytes.length) return err({ kind: 'cut_off' });
    const name = nameOf(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + (nameLength ?? 0)));
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    if ((flags & ENCRYPTED) !== 0) return err({ kind: 'encrypted', where: name });
    if (method !== 0 && method !== 8) return err({ kind: 'unknown_packing', where: name });
    entries.push({
      name,
      method,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      isStored: method === 0,
      isLink: ((view.getUint32(at + 38, true) >>> 16) & KIND_OF_MODE) === LINK_MODE,
      offset: view.getUint32(at + 42, true),
      hasDescriptor: (flags & DESCRIPTOR) !== 0,
    });
    at = next;
  }
  return at === bytes.length ? ok(entries) : err({ kind: 'hidden_bytes', where: 'the directory' });
}

/** Files lie one after the other from the first byte to the directory, each under the name that the directory gives it. */
async function placed(
  blob: Blob,
  listed: readonly Listed[],
  directory: number,
): Promise<Result<readonly ZipEntry[], Finding>> {
  const entries: ZipEntry[] = [];
  let at = 0;
  const inPlace = listed.toSorted((a, b) => a.offset - b.offset);
  for (const [number, entry] of inPlace.entries()) {
    const { name, offset, packed } = entry;
    if (offset !== at) return err({ kind: offset < at ? 'overlapping_files' : 'hidden_bytes', where: name });
    // oxlint-disable-next-line no-await-in-loop -- each head is found by the end of the file before it
    const local = new Uint8Array(await blob.slice(offset, offset + LOCAL_BYTES + name.length * 4).arrayBuffer());
    const from = offset + localBytes(local, entry);
    if (from <= offset) return err({ kind: 'two_names_for_one_file', where: name });
    const next = inPlace[number + 1]?.offset ?? directory;
    const rest = next - from - packed;
    if (rest < 0) return err({ kind: 'overlapping_files', where: name });
    if (rest > 0 && !(entry.hasDescriptor && DESCRIPTOR_BYTES.has(rest)))
      return err({ kind: 'hidden_bytes', where: name });
    entries.push({ ...entry, from });
    at = next;
  }
  return at === directory ? ok(entries) : err({ kind: 'hidden_bytes', where: 'the directory' });
}

/** Length of the head of a file; 0 where it says something else than the directory. */
function localBytes(local: Uint8Array, { name, method }: Listed): number {
  const view = new DataView(local.buffer);
  if (local.length < LOCAL_BYTES || view.getUint32(0, true) !== LOCAL_SIGNATURE) return 0;
  const nameLength = view.getUint16(26, true);
  const isSame =
    nameOf(local.subarray(LOCAL_BYTES, LOCAL_BYTES + nameLength)) === name && view.getUint16(8, true) === method;
  return isSame ? LOCAL_BYTES + nameLength + view.getUint16(28, true) : 0;
}

/** Bytes that are no UTF-8 become a mark that no path may hold. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

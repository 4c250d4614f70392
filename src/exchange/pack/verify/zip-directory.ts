/** The directory of a ZIP: what it says of each file. Where a pack never has something, it is refused. */
import { err, ok, type Result } from '#/domain/result.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';
import { readExtra, withZip64 } from '#/exchange/pack/verify/zip-extra.ts';
import { ENTRY_BYTES, ENTRY_SIGNATURE } from '#/exchange/zip-format.ts';

/** `plain`: by its mode a file, or without a mode. `other`: a device, a pipe, a program that runs as its owner. */
export type EntryMode = 'plain' | 'folder' | 'link' | 'other';

export interface Listed {
  readonly name: string;
  readonly packed: number;
  /** As the archive claims. */
  readonly unpacked: number;
  readonly crc: number;
  readonly flags: number;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly mode: EntryMode;
  readonly offset: number;
  /** Checksum and sizes stand after its bytes. */
  readonly hasDescriptor: boolean;
}

const ENCRYPTED = 1;
const DESCRIPTOR = 8;
/** How hard was packed, checksum and sizes after the bytes, names in UTF-8: no other flag has a place in a pack. */
const KNOWN_FLAGS = 0b110 | DESCRIPTOR | 0x800;

const FOLDER_MARK = 0x10;
/** A volume label, and what Windows calls a reparse point: a link. */
const OTHER_MARKS = 0x08 | 0x400;

export function filesListed(bytes: Uint8Array, count: number): Result<readonly Listed[], Finding> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Listed[] = [];
  let at = 0;
  for (let number = 0; number < count; number++) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      return err({ kind: 'cut_off' });
    const [named, more, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const names = at + ENTRY_BYTES;
    const extras = names + (named ?? 0);
    const end = extras + (more ?? 0);
    if (end > bytes.length) return err({ kind: 'cut_off' });
    const where = nameOf(bytes.subarray(names, extras));
    if (comment !== 0) return err({ kind: 'comment', where });
    const extra = readExtra(bytes.subarray(extras, end));
    if (extra === null) return err({ kind: 'unknown_extra', where });
    const fields = [24, 20, 42].map((field) => view.getUint32(at + field, true));
    const [unpacked, packed, offset] = withZip64(fields, extra) ?? [];
    if (unpacked === undefined || packed === undefined || offset === undefined)
      return err({ kind: 'two_heads', where });
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    if ((flags & ENCRYPTED) !== 0) return err({ kind: 'encrypted', where });
    if ((method !== 0 && method !== 8) || (flags & ~KNOWN_FLAGS) !== 0 || view.getUint16(at + 34, true) !== 0)
      return err({ kind: 'unknown_packing', where });
    entries.push({
      name: where,
      packed,
      unpacked,
      crc: view.getUint32(at + 16, true),
      flags,
      method,
      mode: modeOf(view.getUint32(at + 38, true)),
      offset,
      hasDescriptor: (flags & DESCRIPTOR) !== 0,
    });
    at = end;
  }
  return at === bytes.length ? ok(entries) : err({ kind: 'hidden_bytes', where: 'the directory' });
}

/** By the marks of Windows in the lower half, and the mode of Unix in the upper; a folder may hand on its group. */
function modeOf(attributes: number): EntryMode {
  const mode = attributes >>> 16;
  if ((attributes & OTHER_MARKS) !== 0) return 'other';
  switch (mode & 0o170000) {
    case 0o040000:
      return 'folder';
    case 0o120000:
      return 'link';
    case 0:
    case 0o100000:
      if ((mode & 0o7000) !== 0) return 'other';
      return (attributes & FOLDER_MARK) === 0 ? 'plain' : 'folder';
    default:
      return 'other';
  }
}

/** Bytes that are no UTF-8 become a mark that no path may hold. */
export function nameOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

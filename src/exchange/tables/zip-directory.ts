/** The table of contents at the end of a zip archive, read before anything is unpacked. */
import { err, ok, type Result } from '#/domain/result.ts';
import { MAX_PACKING, MAX_ZIP_ENTRIES, PACKING_COUNTS_FROM } from '#/exchange/tables/table-limits.ts';
import type { TableFault } from '#/exchange/tables/table-error.ts';
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
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly offset: number;
}

/** Sizes that stand elsewhere, in archives of more than 4 GB. */
const ELSEWHERE = 0xffffffff;

export function readZipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], TableFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return err({ kind: 'cut_off' });
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ZIP_ENTRIES) return err({ kind: 'zip_bomb' });
  const entries: ZipEntry[] = [];
  for (let entry = 0; entry < count; entry++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return err({ kind: 'broken_excel' });
    if ((view.getUint16(at + 8, true) & 1) === 1) return err({ kind: 'encrypted_excel' });
    const nameLength = view.getUint16(at + 28, true);
    const read = {
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
    };
    if (read.packed === ELSEWHERE || read.unpacked === ELSEWHERE) return err({ kind: 'zip_bomb' });
    entries.push(read);
    at += ENTRY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return isBomb(entries) ? err({ kind: 'zip_bomb' }) : ok(entries);
}

/** The packed bytes of an entry, or `null` where the archive does not hold them. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) return null;
  const from = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed);
}

/** A comment of up to 64 KB may follow the end record. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return null;
}

/** What the archive claims of itself; what really comes out is counted while unpacking. */
function isBomb(entries: readonly ZipEntry[]): boolean {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  return unpacked > PACKING_COUNTS_FROM && unpacked > packed * MAX_PACKING;
}

/** One entry of a zip archive, unpacked piece by piece and within bounds. */
import { Inflate } from 'fflate';

import type { TableFault } from '#/exchange/tables/table-error.ts';
import { packedBytes, type ZipEntry } from '#/exchange/tables/zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;
const PIECE_BYTES = 64 * 1024;

/**
 * `onPiece` may refuse to go on by answering with a fault. Counts what really comes out: an archive that claims less of
 * itself is made to do harm. The pieces are only good until the next one.
 */
export function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  onPiece: (piece: Uint8Array) => TableFault | null,
): TableFault | null {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return { kind: 'cut_off' };
  if (entry.method === STORED) return onPiece(packed);
  if (entry.method !== DEFLATED) return { kind: 'broken_excel' };
  const state: { size: number; fault: TableFault | null } = { size: 0, fault: null };
  const inflate = new Inflate((piece) => {
    state.size += piece.length;
    state.fault ??= state.size > entry.unpacked ? { kind: 'zip_bomb' } : onPiece(piece);
  });
  try {
    for (let from = 0; from < packed.length && state.fault === null; from += PIECE_BYTES) {
      const to = Math.min(from + PIECE_BYTES, packed.length);
      inflate.push(packed.subarray(from, to), to === packed.length);
    }
  } catch {
    return { kind: 'broken_excel' };
  }
  return state.fault ?? (state.size === entry.unpacked ? null : { kind: 'broken_excel' });
}

export function unpackWhole(bytes: Uint8Array, entry: ZipEntry): Uint8Array | TableFault {
  const out = new Uint8Array(entry.method === STORED ? entry.packed : entry.unpacked);
  let size = 0;
  const fault = unpackEntry(bytes, entry, (piece) => {
    out.set(piece, size);
    size += piece.length;
    return null;
  });
  return fault ?? out;
}

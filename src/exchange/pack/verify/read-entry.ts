/** One file of a ZIP, unpacked piece by piece: hashed, counted, and kept only where somebody needs it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import type { FileHash } from '#/exchange/pack/manifest.ts';
import { sha256Of } from '#/exchange/pack/sha256-of.ts';
import { crc32 } from '#/exchange/pack/verify/crc32.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';
import { inflated } from '#/exchange/pack/verify/inflated.ts';
import type { ZipEntry } from '#/exchange/pack/verify/zip-entries.ts';

export interface ReadFile extends FileHash {
  /** `null` where it was not to be kept. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** It unpacks, and not to what the ZIP says of it: the other checks may still say what was changed. */
  readonly isDamaged: boolean;
}

const SLICE_BYTES = 4 * 1024 * 1024;
/** Deflate makes a thousand of one at most, so that no piece becomes more than 64 MB. */
const PIECE_BYTES = 64 * 1024;
/** A file that fits into memory is hashed by the browser, which wants all of it at once. */
const MAX_WHOLE_BYTES = 64 * 1024 * 1024;

export async function readEntry(
  blob: Blob,
  entry: ZipEntry,
  keep: boolean,
  onBytes: (count: number) => void,
): Promise<ReadFile | Finding> {
  const whole = keep || entry.unpacked <= MAX_WHOLE_BYTES ? new Uint8Array(entry.unpacked) : null;
  const hash = whole === null ? sha256.create() : null;
  let size = 0;
  let crc = 0;
  try {
    const packed = packedPieces(blob, entry, onBytes);
    for await (const piece of entry.isStored ? packed : inflated(packed)) {
      if (size + piece.length > entry.unpacked) return { kind: 'larger_than_claimed', where: entry.name };
      whole?.set(piece, size);
      hash?.update(piece);
      crc = crc32(piece, crc);
      size += piece.length;
    }
  } catch {
    return { kind: 'damaged_file', where: entry.name };
  }
  const sha = whole === null ? bytesToHex(hash?.digest() ?? new Uint8Array()) : await sha256Of(whole);
  const isDamaged = size !== entry.unpacked || crc !== entry.crc;
  return { sha256: sha, size, bytes: keep ? whole : null, isDamaged };
}

async function* packedPieces(
  blob: Blob,
  { from, packed }: ZipEntry,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < packed; at += SLICE_BYTES) {
    const end = from + Math.min(at + SLICE_BYTES, packed);
    // oxlint-disable-next-line no-await-in-loop -- one slice after the other, so that memory holds a slice and no file
    const slice = new Uint8Array(await blob.slice(from + at, end).arrayBuffer());
    for (let piece = 0; piece < slice.length; piece += PIECE_BYTES) yield slice.subarray(piece, piece + PIECE_BYTES);
    onBytes(slice.length);
  }
}

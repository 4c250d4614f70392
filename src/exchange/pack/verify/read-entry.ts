/** One file of a ZIP, unpacked piece by piece: hashed, counted, and kept only where somebody needs it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Inflate } from 'fflate';

import { joined } from '#/exchange/pack/der.ts';
import type { FileHash } from '#/exchange/pack/manifest.ts';
import { crc32 } from '#/exchange/pack/verify/crc32.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';
import type { ZipEntry } from '#/exchange/pack/verify/zip-entries.ts';

export interface ReadFile extends FileHash {
  /** `null` where it was not to be kept. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

const SLICE_BYTES = 1024 * 1024;
/** Deflate makes a thousand of one at most, so that no push makes more than 64 MB. */
const PUSH_BYTES = 64 * 1024;

export async function readEntry(
  blob: Blob,
  entry: ZipEntry,
  keep: boolean,
  onBytes: (count: number) => void,
): Promise<ReadFile | Finding> {
  const hash = sha256.create();
  const kept: Uint8Array[] = [];
  const state = { size: 0, crc: 0, isTooLarge: false };
  const take = (piece: Uint8Array) => {
    state.size += piece.length;
    state.isTooLarge ||= state.size > entry.unpacked;
    if (state.isTooLarge) return;
    hash.update(piece);
    state.crc = crc32(piece, state.crc);
    if (keep) kept.push(piece.slice());
  };
  const inflate = entry.isStored ? null : new Inflate(take);
  try {
    for (let from = 0; from < entry.packed || from === 0; from += SLICE_BYTES) {
      const to = Math.min(from + SLICE_BYTES, entry.packed);
      // oxlint-disable-next-line no-await-in-loop -- one piece after the other, so that memory holds a piece and no file
      const slice = new Uint8Array(await blob.slice(entry.from + from, entry.from + to).arrayBuffer());
      for (let at = 0; at < slice.length || at === 0; at += PUSH_BYTES) {
        const piece = slice.subarray(at, at + PUSH_BYTES);
        if (inflate === null) take(piece);
        else inflate.push(piece, from + at + piece.length >= entry.packed);
        if (state.isTooLarge) return { kind: 'larger_than_claimed', where: entry.name };
      }
      onBytes(slice.length);
    }
  } catch {
    return { kind: 'damaged_file', where: entry.name };
  }
  const isWhole = state.size === entry.unpacked && state.crc === entry.crc;
  if (!isWhole) return { kind: 'damaged_file', where: entry.name };
  return { sha256: bytesToHex(hash.digest()), size: state.size, bytes: keep ? joined(kept) : null };
}

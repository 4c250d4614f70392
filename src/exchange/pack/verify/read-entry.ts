/** One file of a ZIP, unpacked piece by piece: hashed, counted, and kept only where somebody needs it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Inflate } from 'fflate';

import type { FileHash } from '#/exchange/pack/manifest.ts';
import { sha256Of } from '#/exchange/pack/sha256-of.ts';
import { crc32 } from '#/exchange/pack/verify/crc32.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';
import type { ZipEntry } from '#/exchange/pack/verify/zip-entries.ts';

export interface ReadFile extends FileHash {
  /** `null` where it was not to be kept. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** It unpacks, and not to what the ZIP says of it: the other checks may still say what was changed. */
  readonly isDamaged: boolean;
}

const SLICE_BYTES = 4 * 1024 * 1024;
/** Deflate makes a thousand of one at most, so that no push makes more than 64 MB. */
const PUSH_BYTES = 64 * 1024;
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
  const state = { size: 0, crc: 0, isTooLarge: false };
  const take = (piece: Uint8Array) => {
    state.isTooLarge ||= state.size + piece.length > entry.unpacked;
    if (state.isTooLarge) return;
    whole?.set(piece, state.size);
    hash?.update(piece);
    state.crc = crc32(piece, state.crc);
    state.size += piece.length;
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
  const sha = whole === null ? bytesToHex(hash?.digest() ?? new Uint8Array()) : await sha256Of(whole);
  const isDamaged = state.size !== entry.unpacked || state.crc !== entry.crc;
  return { sha256: sha, size: state.size, bytes: keep ? whole : null, isDamaged };
}

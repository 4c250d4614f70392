/**
 * A ZIP written piece by piece: no large file is held whole unless it was given whole. Bytes depend on nothing but the files:
 * one time for all, fixed levels, no threads (a strict content security policy forbids the workers of the library).
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Zip, ZipDeflate } from 'fflate';

import { sha256Of } from '#/exchange/pack/sha256-of.ts';
import type { FileHash } from '#/exchange/pack/manifest.ts';

/** Local parts: a ZIP holds no time zone, so an instant would differ by where it is written. */
const MODIFIED = new Date(2000, 0, 1);
const PIECE_BYTES = 4 * 1024 * 1024;
const MAX_WHOLE_BYTES = 64 * 1024 * 1024;
/** The fastest: a large pack takes a third less time to make than with the usual 6, and is a seventh larger. */
const PACKED = 1;
/** Blocks of the same format, as they are: a size that is only known afterwards is not allowed with "stored". */
const AS_IT_IS = 0;

export interface ZipWriter {
  /** Writes a file and says its hash. `isPacked`: it is compressed already, so trying again is a waste of time. */
  readonly add: (path: string, content: Uint8Array | Blob, isPacked?: boolean) => Promise<FileHash>;
  readonly end: () => void;
}

export function openZip(onPiece: (piece: Uint8Array) => void, onBytes: (count: number) => void): ZipWriter {
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    onPiece(piece);
  });
  return {
    add: async (path, content, isPacked = false) => {
      const entry = new ZipDeflate(path, { level: isPacked ? AS_IT_IS : PACKED });
      entry.mtime = MODIFIED;
      zip.add(entry);
      const whole = content instanceof Blob ? await wholeIfSmall(content) : content;
      const hash = whole === null ? sha256.create() : null;
      for await (const piece of piecesOf(whole ?? content)) {
        hash?.update(piece);
        entry.push(piece);
        onBytes(piece.length);
      }
      entry.push(new Uint8Array(0), true);
      return {
        sha256: whole === null ? bytesToHex(hash?.digest() ?? new Uint8Array()) : await sha256Of(whole),
        size: entry.size,
      };
    },
    end: () => zip.end(),
  };
}

/** A file that fits into memory is hashed by the browser, which wants all of it at once. */
async function wholeIfSmall(content: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  return content.size > MAX_WHOLE_BYTES ? null : new Uint8Array(await content.arrayBuffer());
}

async function* piecesOf(content: Uint8Array | Blob): AsyncGenerator<Uint8Array> {
  const size = content instanceof Blob ? content.size : content.length;
  for (let from = 0; from < size; from += PIECE_BYTES) {
    if (content instanceof Blob) {
      // oxlint-disable-next-line no-await-in-loop -- one piece after the other, so that memory holds a piece and no file
      yield new Uint8Array(await content.slice(from, from + PIECE_BYTES).arrayBuffer());
    } else yield content.subarray(from, from + PIECE_BYTES);
  }
}

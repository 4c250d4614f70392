/** Reads files piece by piece and hashes them. Ending the worker stops it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { MOST_FILE_BYTES } from '#/domain/evidence/attachments.ts';

/** Sent by our own page only, so it is typed and not parsed. */
export interface HashRequest {
  readonly files: readonly File[];
}

export interface HashedFile {
  readonly name: string;
  readonly type: string;
  /** Exactly the bytes that were hashed, whatever becomes of the file on the disk. */
  readonly content: Blob;
  readonly sha256: string;
}

export type HashProblem =
  | { readonly kind: 'file_too_large'; readonly name: string }
  /** It went away or changed while it was read. */
  | { readonly kind: 'unreadable'; readonly name: string };

export type HashMessage =
  | { readonly kind: 'progress'; readonly share: number; readonly name: string }
  | { readonly kind: 'done'; readonly files: readonly HashedFile[]; readonly problems: readonly HashProblem[] };

/** Milliseconds between two messages: more often nobody could see. */
const EVERY_MS = 80;

self.addEventListener('message', ({ data }: MessageEvent<HashRequest>) => {
  // A promise that fails would go unheard outside; an error that is reported ends the wait of the page.
  void hashAll(data.files).then(post, reportError);
});

async function hashAll(files: readonly File[]): Promise<HashMessage> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const hashed: HashedFile[] = [];
  const problems: HashProblem[] = [];
  let read = 0;
  let last = 0;
  for (const file of files) {
    const before = read;
    // oxlint-disable-next-line no-await-in-loop -- one after the other: each may take as much memory as the largest file.
    const made = await hashOne(file, (bytes) => {
      read = before + bytes;
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      post({ kind: 'progress', share: total === 0 ? 1 : read / total, name: file.name });
    });
    if ('kind' in made) problems.push(made);
    else hashed.push(made);
  }
  return { kind: 'done', files: hashed, problems };
}

async function hashOne(file: File, onRead: (bytes: number) => void): Promise<HashedFile | HashProblem> {
  const { name, type } = file;
  if (file.size > MOST_FILE_BYTES) return { kind: 'file_too_large', name };
  const hash = sha256.create();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  try {
    const reader = file.stream().getReader();
    // oxlint-disable-next-line no-await-in-loop -- a stream goes one piece at a time.
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      hash.update(piece.value);
      pieces.push(piece.value);
      bytes += piece.value.length;
      onRead(bytes);
    }
  } catch {
    return { kind: 'unreadable', name };
  }
  return { name, type, content: new Blob(pieces), sha256: bytesToHex(hash.digest()) };
}

function post(message: HashMessage): void {
  self.postMessage(message);
}

/** Makes evidence packs off the main thread. Ending the worker stops it; nothing is left behind. */
import type { Result } from '#/domain/result.ts';
import { recordedAttachments } from '#/exchange/pack/recorded-attachments.ts';
import {
  writePack,
  type PackError,
  type PackInput,
  type PackMade,
  type PackProgress,
} from '#/exchange/pack/write-pack.ts';
import { secondThread } from '#/workers/second-thread.ts';

/** Sent by our own page only, so it is typed and not parsed. First the raw lines of the ledger, in parts and in id order. */
export type PackRequest = { readonly kind: 'lines'; readonly lines: readonly string[] } | MakeRequest;

export interface MakeRequest extends Omit<PackInput, 'lines' | 'attachments' | 'startElsewhere'> {
  readonly kind: 'make';
  /** Files of evidence that this browser holds, by SHA-256. */
  readonly files: ReadonlyMap<string, Blob>;
}

export type PackMessage =
  | { readonly kind: 'progress'; readonly progress: PackProgress }
  | { readonly kind: 'done'; readonly made: Result<PackMade & { readonly zip: Blob }, PackError> };

/** Milliseconds between two messages: more often nobody could see. */
const EVERY_MS = 80;
/** Pieces are handed to the browser in blobs of this size, which it may keep on disk. */
const BLOB_BYTES = 8 * 1024 * 1024;

const lines: string[] = [];
const second = secondThread('bytes');

self.addEventListener('message', ({ data }: MessageEvent<PackRequest>) => {
  if (data.kind === 'lines') {
    lines.push(...data.lines);
    return;
  }
  // A promise that fails would go unheard outside; an error that is reported ends the wait of the page.
  void makePack(data).then((made) => post({ kind: 'done', made }), reportError);
});

async function makePack({
  files,
  ...request
}: MakeRequest): Promise<Result<PackMade & { readonly zip: Blob }, PackError>> {
  const blobs: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const flush = () => {
    blobs.push(new Blob(pieces));
    pieces = [];
    bytes = 0;
  };
  let last = 0;
  const input: PackInput = {
    ...request,
    lines,
    attachments: ({ workspace }) => recordedAttachments(workspace, files),
    startElsewhere: second.start,
  };
  const made = await writePack(
    input,
    (piece) => {
      // A copy: the writer may use its memory again.
      pieces.push(new Uint8Array(piece));
      bytes += piece.length;
      if (bytes >= BLOB_BYTES) flush();
    },
    (progress) => {
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      post({ kind: 'progress', progress });
    },
  );
  if (!made.ok) return made;
  flush();
  return { ok: true, value: { ...made.value, zip: new Blob(blobs, { type: 'application/zip' }) } };
}

function post(message: PackMessage): void {
  self.postMessage(message);
}

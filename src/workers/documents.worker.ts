/** The second thread of making and checking packs: tells of each piece of work when it is done. */
import type { SnapshotInput } from '#/exchange/export-snapshot.ts';
import { workElsewhere } from '#/exchange/pack/elsewhere.ts';

/** Sent by our own workers only, so it is typed and not parsed. The answers are `ElsewhereMessage`s. */
export interface DocumentsRequest {
  readonly input: SnapshotInput;
  readonly wants: 'bytes' | 'hashes';
}

self.addEventListener('message', ({ data }: MessageEvent<DocumentsRequest>) => {
  void work(data).catch(reportError);
});

async function work({ input, wants }: DocumentsRequest): Promise<void> {
  for await (const message of workElsewhere(input, wants)) {
    const bytes = message.kind === 'document' ? message.bytes : null;
    // Handed over and not copied.
    self.postMessage(message, { transfer: bytes === null ? [] : [bytes.buffer] });
  }
}

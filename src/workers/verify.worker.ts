/** Checks evidence packs off the main thread; two of them are compared. */
import type { Catalog, Controls, Strategy } from '#/domain/catalog/catalog.ts';
import { diffPacks, type PackDiff } from '#/exchange/pack/verify/diff-packs.ts';
import { packView, type PackView } from '#/exchange/pack/verify/pack-view.ts';
import { verifyPack, type VerifyProgress } from '#/exchange/pack/verify/verify-pack.ts';
import { secondThread } from '#/workers/second-thread.ts';

/** Sent by our own page only, so it is typed and not parsed. */
export interface VerifyRequest {
  /** One pack, or two in the order in which they are compared. */
  readonly packs: readonly Blob[];
  readonly expectedKey: string | null;
  readonly catalog: Catalog;
  readonly strategy: Strategy;
  readonly controls: Controls;
}

export type VerifyMessage =
  | { readonly kind: 'progress'; readonly progress: VerifyProgress }
  /** `null`: the browser could not read a file, such as a folder that was dropped. */
  | { readonly kind: 'done'; readonly views: readonly PackView[] | null; readonly diff: PackDiff | null };

const EVERY_MS = 80;

self.addEventListener('message', ({ data }: MessageEvent<VerifyRequest>) => {
  void verify(data).then(post, reportError);
});

async function verify({ packs, ...options }: VerifyRequest): Promise<VerifyMessage> {
  if (!(await areReadable(packs))) return { kind: 'done', views: null, diff: null };
  let last = 0;
  const verified = [];
  for (const [number, pack] of packs.entries()) {
    const second = secondThread('hashes');
    const checking = { ...options, startElsewhere: second.start };
    // oxlint-disable-next-line no-await-in-loop -- one pack at a time, so that memory holds one
    const checked = await verifyPack(pack, checking, ({ share, what }) => {
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      post({ kind: 'progress', progress: { share: (number + share) / packs.length, what } });
    });
    // The last one ends with this worker: to free its memory now would hold up the page that shows what was found.
    if (number < packs.length - 1) second.end();
    verified.push(checked);
  }
  const [first, second] = verified;
  return {
    kind: 'done',
    views: verified.map(packView),
    diff: first === undefined || second === undefined ? null : diffPacks(first, second),
  };
}

async function areReadable(packs: readonly Blob[]): Promise<boolean> {
  try {
    await Promise.all(packs.map((pack) => pack.slice(0, 1).arrayBuffer()));
    return true;
  } catch {
    return false;
  }
}

function post(message: VerifyMessage): void {
  self.postMessage(message);
}

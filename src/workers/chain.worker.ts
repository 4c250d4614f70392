import { verifyChain } from '#/domain/ledger/chain.ts';
import { headOf } from '#/domain/ledger/head.ts';

/** Sent by our own page only, so it is typed and not parsed. */
export interface ChainRequest {
  /** The raw lines as they are stored. */
  readonly lines: readonly string[];
}

export type ChainStanding =
  /** `head`: '' of an empty ledger. */
  | { readonly holds: true; readonly lines: number; readonly head: string }
  /** Counted from 1. */
  | { readonly holds: false; readonly line: number };

self.addEventListener('message', ({ data: { lines } }: MessageEvent<ChainRequest>) => {
  const chain = verifyChain(lines);
  const standing: ChainStanding = chain.ok
    ? { holds: true, lines: lines.length, head: headOf(lines) ?? '' }
    : { holds: false, line: chain.error.line };
  self.postMessage(standing);
});

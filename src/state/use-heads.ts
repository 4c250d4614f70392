import { useEffect, useMemo, useState } from 'react';

import { linesUntil } from '#/domain/ledger/as-of.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { headsInSteps, type Heads } from '#/domain/ledger/head.ts';
import { useDocument } from '#/state/document-store.ts';
import { inSlices } from '#/state/in-slices.ts';
import { useAsOf } from '#/state/use-as-of.ts';

/**
 * Every line of the ledger up to the last one of the date in the address, as a pack of that day has them: where clocks
 * differ, lines of later days are among them, without which the others would have another head.
 */
export function useLedgerLines(): readonly Commit[] {
  const commits = useDocument((document) => document.commits);
  const asOf = useAsOf();
  return useMemo(() => (asOf === null ? commits : commits.slice(0, linesUntil(commits, asOf))), [commits, asOf]);
}

interface Known {
  readonly commits: readonly Commit[];
  readonly wanted: string;
  readonly heads: Heads;
}

/**
 * The heads of the open ledger at these numbers of lines; `null` while they are worked out. Every line up to the last of
 * them is hashed, so only what stands on a head asks for one, and the page answers meanwhile.
 */
export function useHeads(counts: readonly number[]): Heads | null {
  const commits = useDocument((document) => document.commits);
  const [known, setKnown] = useState<Known | null>(null);
  const wanted = counts.join(' ');
  useEffect(() => {
    const controller = new AbortController();
    const numbers = wanted === '' ? [] : wanted.split(' ').map(Number);
    void inSlices(headsInSteps(commits, numbers), controller.signal).then((heads) => {
      if (heads !== null) setKnown({ commits, wanted, heads });
    });
    return () => controller.abort();
  }, [commits, wanted]);
  return known?.commits === commits && known.wanted === wanted ? known.heads : null;
}

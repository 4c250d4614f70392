import { dayOf } from '#/domain/ledger/clock.ts';
import { useAsOf } from '#/state/use-as-of.ts';
import { useLedger } from '#/state/use-workspace.ts';

/**
 * Start of the hash of the last change that the page stands on, as History and the ledger of a pack have it; `null` of an
 * empty record. Not the head of the ledger: that would hash every line before the page could be read.
 */
export function useLastChange(): string | null {
  const { commits } = useLedger();
  const asOf = useAsOf();
  const last = asOf === null ? commits.at(-1) : commits.findLast((commit) => dayOf(commit) <= asOf);
  return last?.hash.slice(0, 8) ?? null;
}

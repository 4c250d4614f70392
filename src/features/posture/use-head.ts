import { dayOf } from '#/domain/ledger/clock.ts';
import { useAsOf } from '#/state/use-as-of.ts';
import { useLedger } from '#/state/use-workspace.ts';

/** Start of the hash of the last commit that the page stands on; `null` of an empty record. */
export function useHead(): string | null {
  const { commits } = useLedger();
  const asOf = useAsOf();
  const last = asOf === null ? commits.at(-1) : commits.findLast((commit) => dayOf(commit) <= asOf);
  return last?.hash.slice(0, 8) ?? null;
}

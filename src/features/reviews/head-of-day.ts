import type { IsoDate } from '#/domain/dates.ts';
import { commitsUntil } from '#/domain/ledger/as-of.ts';
import type { Commit, Op } from '#/domain/ledger/commit.ts';

/** Hash of the last commit up to the end of a day; '' of an empty ledger. */
export function headOfDay(commits: readonly Commit[], on: IsoDate): string {
  return commitsUntil(commits, on).at(-1)?.hash ?? '';
}

/**
 * Whether the page of a day shows what it showed on that head. Notes of meetings change nothing of it, nor does a decision
 * that moves from the draft into the review; anything else that is dated that day or before and came in later, by hand or
 * by a merge, shows on it.
 */
export function isAsItWas(commits: readonly Commit[], on: IsoDate, head: string): boolean {
  const then = commitsUntil(commits, on);
  const at = then.findIndex(({ hash }) => hash === head);
  if (at === -1 && head !== '') return false;
  return then.slice(at + 1).every(({ ops }) => ops.every(isNote));
}

function isNote({ at: [collection, , field] }: Op): boolean {
  return collection === 'reviews' || (collection === 'workspace' && field === 'decisionAsked');
}

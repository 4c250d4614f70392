import { isHeadOf, type RecordedHead } from '#/domain/audit/recorded-head.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import type { Commit, Op } from '#/domain/ledger/commit.ts';
import type { Heads } from '#/domain/ledger/head.ts';

/**
 * Whether the page of a day shows what it showed on that head. Notes of meetings change nothing of it, nor does a decision
 * that moves from the draft into the review; anything else that is dated that day or before and came in later, by hand or
 * by a merge, shows on it. `commits`: in id order; `heads`: of them, where the review stands.
 */
export function isAsItWas(commits: readonly Commit[], on: IsoDate, stood: RecordedHead, heads: Heads): boolean {
  const lines = stood.reach === 'ledger' ? stood.commits : linesThrough(commits, on, stood.head);
  if (lines === null || (stood.reach === 'ledger' && !isHeadOf(stood, commits, heads))) return false;
  return commits.slice(lines).every((commit) => dayOf(commit) > on || commit.ops.every(isNote));
}

/** A review of before names the `hash` of the last change of its day. `null` where no line has it. */
function linesThrough(commits: readonly Commit[], on: IsoDate, hash: string): number | null {
  if (hash === '') return 0;
  const at = commits.findIndex((commit) => commit.hash === hash && dayOf(commit) <= on);
  return at === -1 ? null : at + 1;
}

function isNote({ at: [collection, , field] }: Op): boolean {
  return collection === 'reviews' || (collection === 'workspace' && field === 'decisionAsked');
}

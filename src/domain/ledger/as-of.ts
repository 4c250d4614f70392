import { dayOf } from '#/domain/ledger/clock.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { fold, inIdOrder } from '#/domain/ledger/fold.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** The commits made up to the end of a day (UTC), in id order. */
export function commitsUntil(commits: readonly Commit[], date: IsoDate): readonly Commit[] {
  return inIdOrder(commits).filter((commit) => dayOf(commit) <= date);
}

/**
 * How many lines the ledger of a past day has (`null`: of today): through the last change made by then. Where clocks differ, a line between
 * may be of a later day; it stays, so that the chain has no hole, and counts for nothing. `commits`: in id order.
 */
export function linesUntil(commits: readonly Commit[], date: IsoDate | null): number {
  return date === null ? commits.length : commits.findLastIndex((commit) => dayOf(commit) <= date) + 1;
}

/** The workspace as it stood at the end of a day (UTC). */
export function asOf(commits: readonly Commit[], date: IsoDate): Workspace {
  return fold(commitsUntil(commits, date));
}

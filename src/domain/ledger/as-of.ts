import { timeMsOf } from '#/domain/ledger/clock.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { fold, inIdOrder } from '#/domain/ledger/fold.ts';
import { addDays, epochMsOf, type IsoDate } from '#/domain/dates.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** The commits up to the end of a day (UTC), in id order. */
export function commitsUntil(commits: readonly Commit[], date: IsoDate): readonly Commit[] {
  const ordered = inIdOrder(commits);
  const end = epochMsOf(addDays(date, 1));
  const count = ordered.findIndex((commit) => timeMsOf(commit.id) >= end);
  return count === -1 ? ordered : ordered.slice(0, count);
}

/** The workspace as it stood at the end of a day (UTC). */
export function asOf(commits: readonly Commit[], date: IsoDate): Workspace {
  return fold(commitsUntil(commits, date));
}

/** The organisation's score at successive days. Commits are folded forward once, and each day scores what changed. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { addDays, epochMsOf, type IsoDate } from '#/domain/dates.ts';
import { timeMsOf } from '#/domain/ledger/clock.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { fold, inIdOrder } from '#/domain/ledger/fold.ts';
import type { Range } from '#/domain/range.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { Proof } from '#/domain/scoring/score.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';

export interface TrendPoint {
  readonly on: IsoDate;
  /** `null` while no population has a device. */
  readonly visibility: Range | null;
  readonly ceiling: number | null;
  readonly proof: Proof | null;
  readonly readiness: Range | null;
}

/** One point a day asked for, in the order of the calendar. Evidence is as old on each day as it was then. */
export function trendOf(
  commits: readonly Commit[],
  catalog: Catalog,
  dates: readonly IsoDate[],
): readonly TrendPoint[] {
  const ordered = inIdOrder(commits);
  const points: TrendPoint[] = [];
  let workspace = emptyWorkspace();
  let score: ScoredWorkspace | undefined;
  let next = 0;
  for (const on of [...new Set(dates)].toSorted()) {
    const from = next;
    const end = epochMsOf(addDays(on, 1));
    for (; next < ordered.length; next++) {
      const commit = ordered[next];
      if (commit !== undefined && timeMsOf(commit.id) >= end) break;
    }
    if (next > from) workspace = fold(ordered.slice(from, next), workspace);
    score = scoreWorkspace(workspace, catalog, on, score);
    const { visibility, ceiling, proof, readiness } = score.organisation;
    points.push({ on, visibility, ceiling, proof, readiness });
  }
  return points;
}

/** The organisation's score at successive days. Commits are folded forward once, and each day scores what changed. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { compare } from '#/domain/compare.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
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

const NEVER = { at: '9999-12-31' };

/** One point a day asked for, in the order of the calendar. Evidence is as old on each day as it was then. */
export function trendOf(
  commits: readonly Commit[],
  catalog: Catalog,
  dates: readonly IsoDate[],
): readonly TrendPoint[] {
  // By the day they were made; on one day, and between clocks that agree, in the order of their ids.
  const ordered = inIdOrder(commits).toSorted((a, b) => compare(dayOf(a), dayOf(b)));
  const points: TrendPoint[] = [];
  let workspace = emptyWorkspace();
  let score: ScoredWorkspace | undefined;
  let next = 0;
  let latest = '';
  for (const on of [...new Set(dates)].toSorted()) {
    const from = next;
    while (next < ordered.length && dayOf(ordered[next] ?? NEVER) <= on) next++;
    const news = inIdOrder(ordered.slice(from, next));
    // Where a clock ran ahead, a commit may belong before one that is folded already: then all are folded again.
    const [first, last] = [news[0]?.id ?? '', news.at(-1)?.id ?? ''];
    if (news.length > 0) workspace = first > latest ? fold(news, workspace) : fold(inIdOrder(ordered.slice(0, next)));
    if (last > latest) latest = last;
    score = scoreWorkspace(workspace, catalog, on, score);
    const { visibility, ceiling, proof, readiness } = score.organisation;
    points.push({ on, visibility, ceiling, proof, readiness });
  }
  return points;
}

/**
 * What moved the organisation's score between two days, commit by commit, in parts that add up to the change exactly.
 *
 * The record is walked from the one day to the other. On each day on which something was recorded, the record of the
 * evening before is scored first as of that day (what changes is due to time alone: evidence ages, limits expire), then
 * each commit of the day on top of it. The last stretch of time leads to the day asked for.
 */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { commitsUntil } from '#/domain/ledger/as-of.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { fold, inIdOrder } from '#/domain/ledger/fold.ts';
import type { Range } from '#/domain/range.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';

/** Points of the organisation's visibility, at its lower and at its upper bound. */
type Points = Range;

export interface CommitEffect {
  readonly commit: Commit;
  readonly points: Points;
}

export interface ScoreChange {
  readonly from: WorkspaceScore;
  readonly to: WorkspaceScore;
  /** In the order in which they were made; those that moved nothing are among them. */
  readonly commits: readonly CommitEffect[];
  /** Moved by time alone. */
  readonly time: Points;
}

/** Before the first score there was none, which is not zero: such a step moves nothing. */
const NOTHING: Points = [0, 0];

export function changeBetween(commits: readonly Commit[], catalog: Catalog, from: IsoDate, to: IsoDate): ScoreChange {
  const before = commitsUntil(commits, from);
  const news = commitsUntil(commits, to).filter((commit) => dayOf(commit) > from);
  const folded = [...before];
  let latest = before.at(-1)?.id ?? '';
  let workspace = fold(before);
  const first = scoreWorkspace(workspace, catalog, from);
  let score = first;
  let time = NOTHING;
  const effects: CommitEffect[] = [];
  const passTo = (day: IsoDate) => {
    const aged = scoreWorkspace(workspace, catalog, day, score);
    time = sum(time, difference(score, aged));
    score = aged;
  };
  for (const [day, made] of byDay(news)) {
    passTo(day);
    for (const commit of made) {
      folded.push(commit);
      // Where a clock ran ahead, a commit may belong before one that is folded already: then all are folded again.
      workspace = commit.id > latest ? fold([commit], workspace) : fold(inIdOrder(folded));
      if (commit.id > latest) latest = commit.id;
      const next = scoreWorkspace(workspace, catalog, day, score);
      effects.push({ commit, points: difference(score, next) });
      score = next;
    }
  }
  passTo(to);
  return { from: first, to: score, commits: effects, time };
}

function byDay(commits: readonly Commit[]): readonly (readonly [IsoDate, readonly Commit[]])[] {
  return [...Map.groupBy(commits, dayOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function difference(before: ScoredWorkspace, after: ScoredWorkspace): Points {
  const [was, is] = [before.organisation.visibility, after.organisation.visibility];
  return was === null || is === null ? NOTHING : [is[0] - was[0], is[1] - was[1]];
}

function sum(a: Points, b: Points): Points {
  return [a[0] + b[0], a[1] + b[1]];
}

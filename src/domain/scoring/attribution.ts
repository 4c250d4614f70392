/**
 * What moved the score of the organisation and of each population between two days, commit by commit, in parts that add
 * up to the change exactly, and which commit made a criterion read as it does.
 *
 * The record is walked from the one day to the other. On each day on which something was recorded, the record of the
 * evening before is scored first as of that day (what changes is due to time alone: evidence ages, limits expire), then
 * each commit of the day on top of it. The last stretch of time leads to the day asked for.
 */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { commitsUntil } from '#/domain/ledger/as-of.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { fold, inIdOrder } from '#/domain/ledger/fold.ts';
import type { Range } from '#/domain/range.ts';
import { changedCriteria, criteriaCauses, type Stop } from '#/domain/scoring/criteria-causes.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';

/** Points of visibility, at its lower and at its upper bound. */
type Points = Range;

/** What one step moved: a commit, or the time between two. */
interface StepEffect {
  /** Of the organisation. */
  readonly points: Points;
  /** Of each population that it moved. */
  readonly populations: ReadonlyMap<PopulationId, Points>;
}

interface CommitEffect extends StepEffect {
  readonly commit: Commit;
}

export interface ScoreChange {
  readonly from: WorkspaceScore;
  readonly to: WorkspaceScore;
  /** In the order in which they were made; those that moved nothing are among them. */
  readonly commits: readonly CommitEffect[];
  /** Moved by time alone. */
  readonly time: StepEffect;
  /**
   * Criteria that read differently for the organisation at the end, each with the commit that made it so; `null`: time did.
   * Worked out when it is asked for: it takes many times as long as all the rest.
   */
  readonly criteria: () => ReadonlyMap<string, Commit | null>;
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
  let time: StepEffect = { points: NOTHING, populations: new Map() };
  const effects: CommitEffect[] = [];
  const stops: Stop[] = [{ workspace, on: from, commits: [] }];
  const stood: Standing = {
    organisation: first.organisation.visibility,
    populations: new Map([...first.populations].map(([id, { visibility }]) => [id, visibility])),
  };
  const passTo = (day: IsoDate) => {
    const aged = scoreWorkspace(workspace, catalog, day, score);
    time = sum(time, effectOf(score, aged, stood));
    score = aged;
    stops.push({ workspace, on: day, commits: [] });
  };
  for (const [day, made] of byDay(news)) {
    passTo(day);
    for (const commit of made) {
      folded.push(commit);
      // Where a clock ran ahead, a commit may belong before one that is folded already: then all are folded again.
      workspace = commit.id > latest ? fold([commit], workspace) : fold(inIdOrder(folded));
      if (commit.id > latest) latest = commit.id;
      const next = scoreWorkspace(workspace, catalog, day, score);
      effects.push({ commit, ...effectOf(score, next, stood) });
      score = next;
    }
    stops.push({ workspace, on: day, commits: made });
  }
  passTo(to);
  const last = score;
  const criteria = () => criteriaCauses(changedCriteria(first, last), stops, catalog);
  return { from: first, to: last, commits: effects, time, criteria };
}

function byDay(commits: readonly Commit[]): readonly (readonly [IsoDate, readonly Commit[]])[] {
  return [...Map.groupBy(commits, dayOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Where each score stood when there was last one. */
interface Standing {
  organisation: Points | null;
  readonly populations: Map<PopulationId, Points>;
}

/**
 * `stood` is brought up to `after`. A population that is taken out and brought back has moved by what it comes back
 * with, and so has an organisation whose last population went before others came, so that their parts add up, too.
 */
function effectOf(before: ScoredWorkspace, after: ScoredWorkspace, stood: Standing): StepEffect {
  const populations = new Map<PopulationId, Points>();
  for (const [id, score] of after.populations) {
    if (before.populations.get(id) === score) continue;
    const [was, is] = [stood.populations.get(id), score.visibility];
    stood.populations.set(id, is);
    if (was !== undefined && (is[0] !== was[0] || is[1] !== was[1])) populations.set(id, minus(is, was));
  }
  const [was, is] = [stood.organisation, after.organisation.visibility];
  stood.organisation = is ?? was;
  return { points: was === null || is === null ? NOTHING : minus(is, was), populations };
}

function sum(a: StepEffect, b: StepEffect): StepEffect {
  const populations = new Map(a.populations);
  for (const [id, points] of b.populations) populations.set(id, plus(populations.get(id) ?? NOTHING, points));
  return { points: plus(a.points, b.points), populations };
}

function plus(a: Points, b: Points): Points {
  return [a[0] + b[0], a[1] + b[1]];
}

function minus(a: Points, b: Points): Points {
  return [a[0] - b[0], a[1] - b[1]];
}

/** The planner and what reads the history, in Node. Times are medians in milliseconds. */
import { addDays, type IsoDate } from '#/domain/dates.ts';
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { USUAL_EFFORT } from '#/domain/planning/frontier/effort.ts';
import { frontierOf, planWithin } from '#/domain/planning/frontier/frontier.ts';
import { planSpaceOf } from '#/domain/planning/frontier/plan-changes.ts';
import { changeBetween } from '#/domain/scoring/attribution.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { EVALUATED_ON, largeWorkspace } from './large-workspace.ts';
import { percentile } from './statistics.ts';

/** So many populations have more than the two hundred changes that a plan looks at. */
const POPULATIONS = 20;
const SOURCES = 12;
const RUNS = 5;
const BUDGET_DAYS = 60;

export function plannerFigures(catalog: Catalog, commits: readonly Commit[]): object {
  const workspace = largeWorkspace(POPULATIONS, SOURCES);
  const scored = scoreWorkspace(workspace, catalog, EVALUATED_ON);
  const prepare: number[] = [];
  const search: number[] = [];
  const within: number[] = [];
  let changes = 0;
  let points = 0;
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    const space = planSpaceOf(scored, { effort: USUAL_EFFORT, certainOnly: false });
    const prepared = performance.now();
    const frontier = frontierOf(space);
    const searched = performance.now();
    planWithin(space, frontier, BUDGET_DAYS);
    prepare.push(prepared - started);
    search.push(searched - prepared);
    within.push(performance.now() - searched);
    changes = space.changes.length;
    points = frontier.points.length;
  }
  return {
    changes,
    frontierPoints: points,
    prepareMs: median(prepare),
    frontierMs: median(search),
    onePlanMs: median(within),
    attributionMs: median(timesOf(() => changeBetween(commits, catalog, dayBefore(commits), EVALUATED_ON))),
    attributedCommits: commits.length,
  };
}

function dayBefore([first]: readonly Commit[]): IsoDate {
  if (first === undefined) throw new Error('The ledger is empty.');
  return addDays(dayOf(first), -1);
}

function timesOf(work: () => unknown): readonly number[] {
  return Array.from({ length: RUNS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
}

function median(times: readonly number[]): number | null {
  return percentile(times, 0.5);
}

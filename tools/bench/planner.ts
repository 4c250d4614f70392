/** The planner and what reads the history, in Node. Times are medians in milliseconds. */
import { addDays, type IsoDate } from '#/domain/dates.ts';
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { allCandidates } from '#/domain/planning/all-candidates.ts';
import { everyGap } from '#/domain/planning/every-gap.ts';
import { USUAL_COST, USUAL_YEARS } from '#/domain/planning/frontier/cost.ts';
import { USUAL_EFFORT } from '#/domain/planning/frontier/effort.ts';
import { frontierOf, planWithin } from '#/domain/planning/frontier/frontier.ts';
import { planSpaceOf } from '#/domain/planning/frontier/plan-changes.ts';
import { gapList } from '#/domain/planning/gap-list.ts';
import { lossMatrix } from '#/domain/planning/loss-matrix.ts';
import { lostPoints } from '#/domain/planning/lost-points.ts';
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
const LARGE_RUNS = 3;
const BUDGET_DAYS = 60;
const BUDGET_MONEY = 100_000;

export function plannerFigures(catalog: Catalog, commits: readonly Commit[]): object {
  const workspace = largeWorkspace(POPULATIONS, SOURCES);
  const scored = scoreWorkspace(workspace, catalog, EVALUATED_ON);
  const prepare: number[] = [];
  const search: number[] = [];
  const within: number[] = [];
  const money: number[] = [];
  const twoBudgets: number[] = [];
  const both: number[] = [];
  let moneyPoints = 0;
  let changes = 0;
  let points = 0;
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    const { space } = planSpaceOf(scored, {
      effort: USUAL_EFFORT,
      cost: USUAL_COST,
      years: USUAL_YEARS,
      certainOnly: false,
    });
    const prepared = performance.now();
    const frontier = frontierOf(space);
    const searched = performance.now();
    planWithin(space, frontier, BUDGET_DAYS);
    prepare.push(prepared - started);
    search.push(searched - prepared);
    const planned = performance.now();
    const byMoney = frontierOf(space, { axis: 'money' });
    const searchedByMoney = performance.now();
    const withBoth = frontierOf(space, { cap: BUDGET_MONEY });
    const capped = performance.now();
    planWithin(space, withBoth, BUDGET_DAYS);
    both.push(performance.now() - capped);
    within.push(planned - searched);
    money.push(searchedByMoney - planned);
    twoBudgets.push(capped - searchedByMoney);
    moneyPoints = byMoney.points.length;
    changes = space.kept.length;
    points = frontier.points.length;
  }
  return {
    changes,
    frontierPoints: points,
    prepareMs: median(prepare),
    frontierMs: median(search),
    onePlanMs: median(within),
    moneyFrontierPoints: moneyPoints,
    moneyFrontierMs: median(money),
    frontierOfTwoBudgetsMs: median(twoBudgets),
    onePlanOfTwoBudgetsMs: median(both),
    attributionMs: median(timesOf(() => changeBetween(commits, catalog, dayBefore(commits), EVALUATED_ON))),
    attributedCommits: commits.length,
  };
}

/**
 * A record of many populations: what opening it to plan with takes, as the page's worker does it, and the searches after.
 */
export function largePlanFigures(catalog: Catalog, populations: number): object {
  const workspace = largeWorkspace(populations, SOURCES);
  const scored = scoreWorkspace(workspace, catalog, EVALUATED_ON);
  const options = { effort: USUAL_EFFORT, cost: USUAL_COST, years: USUAL_YEARS, certainOnly: false };
  const prepare: number[] = [];
  const search: number[] = [];
  const within: number[] = [];
  let [found, gaps, changes, points] = [0, 0, 0, 0];
  for (let run = 0; run < LARGE_RUNS; run++) {
    const started = performance.now();
    const candidates = allCandidates(scored);
    const { space } = planSpaceOf(scored, options, candidates);
    const losses = lostPoints(scored);
    gaps = gapList(scored, everyGap(scored, candidates), losses).length;
    lossMatrix(losses);
    const prepared = performance.now();
    const frontier = frontierOf(space);
    const searched = performance.now();
    planWithin(space, frontier, BUDGET_DAYS);
    within.push(performance.now() - searched);
    search.push(searched - prepared);
    prepare.push(prepared - started);
    [found, changes, points] = [space.changes.length, space.kept.length, frontier.points.length];
  }
  return {
    populations,
    changesFound: found,
    changesSearched: changes,
    gaps,
    frontierPoints: points,
    prepareMs: median(prepare),
    searchMs: median(search),
    onePlanMs: median(within),
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

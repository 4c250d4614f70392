/**
 * The best score for every number of days: which set of changes to make, how much it proves, and how far from the best
 * possible it can be at most. Gains do not add up (two changes may show the same thing, and one may be worth nothing
 * without another), so sets are searched, not a sorted list.
 *
 * Few changes are tried in every combination, and the frontier is exact. Many are searched: by steepest growth, along
 * the hulls of the upper bound, and by exchanging one change for others. What is found is a plan that really gives its
 * points; the bound says what no plan can exceed.
 */
import { grow, movesOf, type Move } from '#/domain/planning/frontier/grow.ts';
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import { upperBound, type HullStep, type UpperBound } from '#/domain/planning/frontier/upper-bound.ts';
import { WorkingSet } from '#/domain/planning/frontier/working-set.ts';

/** 4,096 combinations, in the blink of an eye. */
const MOST_FOR_ALL = 12;
/** Budgets, evenly spread, at which the search tries to fill what growth left over. */
const BUDGETS = 16;
/** Changes exchanged, at most, while improving one plan; each time those are tried that give least for their days. */
const MOST_EXCHANGES = 4;
const TRIED_EXCHANGES = 4;
const EPSILON = 1e-9;

export interface FrontierPoint {
  readonly days: number;
  /** Lower bound of the organisation, 0 to 100. */
  readonly score: number;
  /** Positions in `PlanSpace.changes`, rising. */
  readonly changes: readonly number[];
  /** No plan of so many days proves more. */
  readonly bound: number;
}

export interface Frontier {
  /** More days, more points; the first is doing nothing. */
  readonly points: readonly FrontierPoint[];
  /** All combinations were tried, so every point is the best there is. */
  readonly isExact: boolean;
}

/** `mostForAll`: with so many changes at most, every combination is tried. */
export function frontierOf(space: PlanSpace, mostForAll = MOST_FOR_ALL): Frontier {
  const isExact = space.changes.length <= mostForAll;
  const pool = isExact ? everySet(space) : searchedSets(space);
  const bounds = isExact ? [] : boundsOf(space);
  const points: FrontierPoint[] = [];
  for (const found of pool.toSorted((a, b) => a.days - b.days || b.score - a.score)) {
    if (found.score <= (points.at(-1)?.score ?? -1) + EPSILON) continue;
    const bound = bounds.reduce((least, { at }) => Math.min(least, at(found.days)), isExact ? found.score : 100);
    points.push({ ...found, bound: Math.max(bound, found.score) });
  }
  return { points, isExact };
}

/** The best known plan of at most so many days; where not all sets were tried, one is searched for these very days. */
export function planWithin(space: PlanSpace, frontier: Frontier, days: number): FrontierPoint {
  const known = frontier.points.findLast((point) => point.days <= days + EPSILON);
  const start = known ?? foundOf(space, []);
  const bounds = frontier.isExact ? [] : boundsOf(space);
  const best = frontier.isExact ? start : searchedWithin(space, bounds[0]?.steps ?? [], start, days);
  const bound = bounds.reduce((least, { at }) => Math.min(least, at(days)), frontier.isExact ? best.score : 100);
  return { ...best, bound: Math.max(bound, best.score) };
}

function searchedWithin(space: PlanSpace, steps: readonly HullStep[], start: Found, days: number): Found {
  const moves = movesOf(space, steps);
  return [
    improved(space, moves, start, days),
    improved(space, moves, foundOf(space, bestFirst(space, days)), days),
  ].reduce((top, one) => (one.score > top.score ? one : top), start);
}

/** What a sorted list would do: the change with most points for its days, alone, as long as days are left. */
function bestFirst(space: PlanSpace, days: number): readonly number[] {
  const base = space.score(new Set());
  const ratio = (change: number) => (space.score(new Set([change])) - base) / space.daysOf([change]);
  const chosen: number[] = [];
  let left = days;
  for (const change of [...space.changes.keys()].toSorted((a, b) => ratio(b) - ratio(a) || a - b)) {
    const taken = space.daysOf([change]);
    if (taken > left) continue;
    chosen.push(change);
    left -= taken;
  }
  return chosen;
}

type Found = Omit<FrontierPoint, 'bound'>;

function everySet(space: PlanSpace): readonly Found[] {
  return Array.from({ length: 1 << space.changes.length }, (_, bits) => {
    const chosen = [...space.changes.keys()].filter((change) => (bits & (1 << change)) !== 0);
    return foundOf(space, chosen);
  });
}

function searchedSets(space: PlanSpace): readonly Found[] {
  const pool: Found[] = [foundOf(space, [])];
  const [bound] = boundsOf(space);
  const moves = movesOf(space, bound?.steps ?? []);
  const note = (set: WorkingSet) => pool.push(foundOf(space, set.chosen));
  grow(space, moves, new WorkingSet(space), Infinity, note);
  for (const set of setsAlong(bound)) pool.push(foundOf(space, set));
  pool.push(foundOf(space, space.changes.keys()));
  const most = Math.max(...pool.map(({ days }) => days));
  for (let index = 1; index <= BUDGETS; index++) {
    const budget = (most * index) / BUDGETS;
    const best = improved(space, moves, bestWithin(pool, budget), budget);
    pool.push(best);
  }
  return pool;
}

/** The two ends of the device counts each give a bound; the tighter one counts. */
function boundsOf(space: PlanSpace): readonly UpperBound[] {
  return [new Set<number>(), new Set(space.changes.keys())].map((set) => upperBound(space, space.hardestWeights(set)));
}

/** What the populations choose on the way up their hulls, taken together. */
function setsAlong(bound: UpperBound | undefined): readonly ReadonlySet<number>[] {
  const chosenAt = new Map<number, readonly number[]>();
  return (bound?.steps ?? []).map(({ population, chosen }) => {
    chosenAt.set(population, chosen);
    return new Set([...chosenAt.values()].flat());
  });
}

/** Fills up the budget, then exchanges one change for others while that helps. */
function improved(space: PlanSpace, moves: readonly Move[], start: Found, budget: number): Found {
  let best = filled(space, moves, start.changes, budget);
  for (let exchange = 0; exchange < MOST_EXCHANGES; exchange++) {
    const better = leastWorth(space, best)
      .map((out) => {
        const kept = best.changes.filter((change) => change !== out);
        return filled(space, moves, kept, budget, out);
      })
      .reduce((top, one) => (one.score > top.score + EPSILON ? one : top), best);
    if (better === best) break;
    best = better;
  }
  return best;
}

/** Chosen changes that the plan would miss least for the days that they take. */
function leastWorth(space: PlanSpace, { changes, score }: Found): readonly number[] {
  return changes
    .map((change) => {
      const without = new Set(changes);
      without.delete(change);
      return { change, worth: (score - space.score(without)) / space.daysOf([change]) };
    })
    .toSorted((a, b) => a.worth - b.worth || a.change - b.change)
    .slice(0, TRIED_EXCHANGES)
    .map(({ change }) => change);
}

function filled(
  space: PlanSpace,
  moves: readonly Move[],
  start: readonly number[],
  budget: number,
  without?: number,
): Found {
  const set = new WorkingSet(space, start);
  const usable = without === undefined ? moves : moves.filter(({ changes }) => !changes.includes(without));
  grow(space, usable, set, budget);
  return foundOf(space, set.chosen);
}

function bestWithin(pool: readonly Found[], budget: number): Found {
  return pool.filter(({ days }) => days <= budget + EPSILON).reduce((top, one) => (one.score > top.score ? one : top));
}

function foundOf(space: PlanSpace, chosen: Iterable<number>): Found {
  const changes = [...chosen].toSorted((a, b) => a - b);
  return { changes, days: space.daysOf(changes), score: space.score(new Set(changes)) };
}

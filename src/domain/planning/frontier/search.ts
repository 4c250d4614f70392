/**
 * Looks for good sets of changes: by steepest growth, along the hulls of the upper bound, and by exchanging one change
 * for others.
 */
import { grow } from '#/domain/planning/frontier/grow.ts';
import { movesOf, type Moves } from '#/domain/planning/frontier/moves.ts';
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import {
  byWorth,
  fits,
  MEASURE_OF,
  measuresOf,
  OTHER_AXIS,
  type Axis,
  type Budget,
  type Measure,
  type Spent,
  type Worth,
} from '#/domain/planning/frontier/price.ts';
import type { HullStep } from '#/domain/planning/frontier/upper-bound.ts';
import { WorkingSet } from '#/domain/planning/frontier/working-set.ts';

/** Budgets, evenly spread, at which the search tries to fill what growth left over. */
const BUDGETS = 16;
/** Steps of the hulls, evenly spread, at which what the populations chose is taken together. */
const MOST_ALONG = 400;
const FEWEST_ALONG = 20;
/** Changes exchanged, at most, while improving one plan; each time those are tried that give least for their price. */
const MOST_EXCHANGES = 4;
const TRIED_EXCHANGES = 4;
/** Populations touched by all changes together, from which on a search has to make do with fewer attempts. */
const MUCH_TOUCHED = 2_000;
const EPSILON = 1e-9;

/** A set of changes with what it takes and proves. */
export interface Found extends Spent {
  readonly score: number;
  readonly changes: readonly number[];
}

export interface Aim {
  readonly budget: Budget;
  /** What "most for its price" is measured by. */
  readonly measure: Measure;
}

export function foundOf(space: PlanSpace, chosen: Iterable<number>): Found {
  const changes = [...chosen].toSorted((a, b) => a - b);
  return { changes, ...space.spentOn(changes), score: space.score(new Set(changes)) };
}

function foundIn(space: PlanSpace, set: WorkingSet): Found {
  const changes = [...set.chosen].toSorted((a, b) => a - b);
  return { changes, ...space.spentOn(changes), score: set.score };
}

export function everySet(space: PlanSpace): readonly Found[] {
  return Array.from({ length: 1 << space.kept.length }, (_, bits) => {
    const chosen = space.kept.filter((__, bit) => (bits & (1 << bit)) !== 0);
    return foundOf(space, chosen);
  });
}

/**
 * Sets for every amount of the axis, on which `budget` has no limit. `along` are the steps of the upper bound of the axis;
 * `across` those of the other kind of price, where it has a limit.
 */
export function searchedSets(
  space: PlanSpace,
  axis: Axis,
  budget: Budget,
  { along, across }: { readonly along: readonly HullStep[]; readonly across: readonly HullStep[] },
): readonly Found[] {
  const pool: Found[] = [foundOf(space, [])];
  const moves = movesOf(space, [...along, ...across]);
  const onStep = (set: WorkingSet) => pool.push(foundIn(space, set));
  const measure = MEASURE_OF[axis];
  grow(moves, new WorkingSet(space), { budget, measure, onStep });
  const isCapped = budget[OTHER_AXIS[axis]] !== Infinity;
  if (isCapped) grow(moves, new WorkingSet(space), { budget, measure: MEASURE_OF[OTHER_AXIS[axis]], onStep });
  const stops = Math.max(FEWEST_ALONG, Math.round(MOST_ALONG * patienceOf(space)));
  for (const steps of [along, across]) for (const set of setsAlong(steps, stops)) pool.push(foundOf(space, set));
  pool.push(foundOf(space, space.kept));
  const within = pool.filter((one) => fits(one, budget));
  const most = Math.max(...within.map((one) => one[axis]));
  const budgets = Math.max(2, Math.round(BUDGETS * patienceOf(space)));
  for (let index = 1; index <= budgets; index++) {
    const part = { ...budget, [axis]: (most * index) / budgets };
    // Where both run out, what a change takes of each counts.
    const aim = { budget: part, measure: (isCapped ? measuresOf(part).at(-1) : null) ?? measure };
    within.push(improved(space, moves, bestWithin(within, part), aim));
  }
  if (isCapped) {
    const aim = { budget, measure: MEASURE_OF[OTHER_AXIS[axis]] };
    within.push(searchedWithin(space, across, bestWithin(within, budget), aim));
  }
  return within;
}

/** The better of what is known, of it improved, and of a sorted list improved. */
export function searchedWithin(space: PlanSpace, steps: readonly HullStep[], start: Found, aim: Aim): Found {
  const moves = movesOf(space, steps);
  return [
    improved(space, moves, start, aim),
    improved(space, moves, foundOf(space, bestFirst(space, aim)), aim),
  ].reduce((top, one) => (one.score > top.score ? one : top), start);
}

/** What a sorted list would do: the change with most points for its price, alone, as long as the budget lasts. */
function bestFirst(space: PlanSpace, { budget, measure }: Aim): readonly number[] {
  const nothing = new WorkingSet(space);
  const base = nothing.score;
  const worth = space.kept.map((change): Worth & { readonly change: number } => ({
    change,
    gain: nothing.scoreWith([change]) - base,
    price: space.priceOf(change, measure),
  }));
  const chosen: number[] = [];
  for (const { change } of worth.toSorted(byWorth))
    if (fits(space.spentOn([...chosen, change]), budget)) chosen.push(change);
  return chosen;
}

/** What the populations choose on the way up their hulls, taken together. */
function setsAlong(steps: readonly HullStep[], stops: number): readonly ReadonlySet<number>[] {
  const chosenAt = new Map<number, readonly number[]>();
  const sets = new Map<string, ReadonlySet<number>>();
  const stride = Math.max(1, Math.ceil(steps.length / stops));
  for (const [index, { population, chosen }] of steps.entries()) {
    chosenAt.set(population, chosen);
    if (index % stride !== 0 && index < steps.length - 1) continue;
    const set = new Set([...chosenAt.values()].flat());
    sets.set([...set].toSorted((a, b) => a - b).join(), set);
  }
  return [...sets.values()];
}

/** Fills up the budget, then exchanges one change for others while that helps. */
function improved(space: PlanSpace, moves: Moves, start: Found, aim: Aim): Found {
  let best = filled(space, moves, start.changes, aim);
  const patience = patienceOf(space);
  const tried = Math.max(1, Math.round(TRIED_EXCHANGES * patience));
  for (let exchange = 0; exchange < Math.max(1, Math.round(MOST_EXCHANGES * patience)); exchange++) {
    const better = leastWorth(space, best, aim.measure)
      .slice(0, tried)
      .map((out) => {
        const kept = best.changes.filter((change) => change !== out);
        return filled(space, moves, kept, aim, out);
      })
      .reduce((top, one) => (one.score > top.score + EPSILON ? one : top), best);
    if (better === best) break;
    best = better;
  }
  return best;
}

/** From 1 down to 0: how much of all that could be tried there is time for. */
function patienceOf({ kept, touches }: PlanSpace): number {
  const touched = kept.reduce((sum, change) => sum + (touches[change]?.length ?? 0), 0);
  return Math.min(1, MUCH_TOUCHED / Math.max(1, touched));
}

/** Chosen changes that the plan would miss least for what they take. */
function leastWorth(space: PlanSpace, { changes, score }: Found, measure: Measure): readonly number[] {
  const set = new WorkingSet(space, changes);
  return changes
    .map((change): Worth & { readonly change: number } => ({
      change,
      gain: score - set.scoreWith([], [change]),
      price: space.priceOf(change, measure),
    }))
    .toSorted((a, b) => -byWorth(a, b) || a.change - b.change)
    .map(({ change }) => change);
}

function filled(space: PlanSpace, moves: Moves, start: readonly number[], aim: Aim, without?: number): Found {
  const set = new WorkingSet(space, start);
  grow(moves, set, without === undefined ? aim : { ...aim, without });
  return foundIn(space, set);
}

function bestWithin(pool: readonly Found[], budget: Budget): Found {
  return pool.filter((one) => fits(one, budget)).reduce((top, one) => (one.score > top.score ? one : top));
}

/**
 * The best score for every number of days, or every amount of money: which set of changes to make, how much it proves,
 * and how far from the best possible it can be at most. Gains do not add up (two changes may show the same thing, and
 * one may be worth nothing without another), so sets are searched, not a sorted list.
 *
 * Few changes are tried in every combination, and the frontier is exact. Many are searched (`search.ts`). What is found
 * is a plan that really gives its points; the bound says what no plan can exceed, also one that holds what is left out.
 */
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import {
  AXES,
  fits,
  MEASURE_OF,
  measuresOf,
  OTHER_AXIS,
  priceOf,
  ROUNDING,
  type Axis,
  type Budget,
  type Measure,
  type Spent,
} from '#/domain/planning/frontier/price.ts';
import { everySet, foundOf, searchedSets, searchedWithin, type Found } from '#/domain/planning/frontier/search.ts';
import { upperBound, type UpperBound } from '#/domain/planning/frontier/upper-bound.ts';

/** 4,096 combinations, in the blink of an eye. */
const MOST_FOR_ALL = 12;
const EPSILON = 1e-9;

export interface FrontierPoint extends Spent {
  /** Lower bound of the organisation, 0 to 100. */
  readonly score: number;
  /** Positions in `PlanSpace.changes`, rising. */
  readonly changes: readonly number[];
  /** No plan that takes as much proves more. */
  readonly bound: number;
}

export interface Frontier {
  /** What grows from point to point. */
  readonly axis: Axis;
  /** What every point may take of the other at most; `Infinity`: anything. */
  readonly cap: number;
  /** More of the axis, more points; the first takes nothing of it. */
  readonly points: readonly FrontierPoint[];
  /** All combinations were tried, so every point is the best there is. */
  readonly isExact: boolean;
}

export interface FrontierOptions {
  readonly axis?: Axis;
  readonly cap?: number;
  /** With so many changes at most, every combination is tried. */
  readonly mostForAll?: number;
}

export function frontierOf(space: PlanSpace, options: FrontierOptions = {}): Frontier {
  const { axis = 'days', cap = Infinity, mostForAll = MOST_FOR_ALL } = options;
  const isFew = space.kept.length <= mostForAll;
  const isExact = isFew && isWhole(space);
  const budget = budgetOf(axis, Infinity, cap);
  const bounds = isExact ? [] : boundsOf(space, MEASURE_OF[axis]);
  const limits = isExact || cap === Infinity ? [] : boundsOf(space, MEASURE_OF[OTHER_AXIS[axis]]);
  const most = least(limits, cap);
  const steps = { along: bounds[0]?.steps ?? [], across: limits[0]?.steps ?? [] };
  const pool = isFew ? everySet(space) : searchedSets(space, axis, budget, steps);
  const points: FrontierPoint[] = [];
  for (const found of pool.filter((one) => fits(one, budget)).toSorted(alongAxis(axis))) {
    if (found.score <= (points.at(-1)?.score ?? -1) + EPSILON) continue;
    const bound = isExact ? found.score : Math.min(most, least(bounds, found[axis]));
    points.push({ ...found, bound: Math.max(bound, found.score) });
  }
  return { axis, cap, points, isExact };
}

/** Whether plans may hold everything that could be done: no change is left out, and no other mode to move to. */
function isWhole({ changes, kept }: PlanSpace): boolean {
  return kept.length === changes.length && changes.every(({ otherModes }) => otherModes.length === 0);
}

/**
 * The best known plan within a budget; where not all sets were tried, one is searched for this very budget. The budget
 * has the frontier's cap, and any amount of its axis.
 */
export function planWithin(space: PlanSpace, frontier: Frontier, amount: number): FrontierPoint {
  const { axis, cap, isExact, points } = frontier;
  const budget = budgetOf(axis, amount, cap);
  const start: Found = points.findLast((point) => point[axis] <= amount + ROUNDING) ?? foundOf(space, []);
  if (isExact) return { ...start, bound: start.score };
  let best = start;
  let most = 100;
  for (const measure of measuresOf(budget)) {
    const bounds = boundsOf(space, measure);
    most = Math.min(most, least(bounds, priceOf(measure, finite(budget, measure))));
    const found = searchedWithin(space, bounds[0]?.steps ?? [], best, { budget, measure });
    if (found.score > best.score) best = found;
  }
  return { ...best, bound: Math.max(most, best.score) };
}

function budgetOf(axis: Axis, amount: number, cap: number): Budget {
  return axis === 'days' ? { days: amount, money: cap } : { days: cap, money: amount };
}

/** What the measure does not weigh is left out. */
function finite(budget: Budget, measure: Measure): Budget {
  const [days, money] = AXES.map((axis) => (measure[axis] === 0 ? 0 : budget[axis]));
  return { days: days ?? 0, money: money ?? 0 };
}

/** By measure. A plan within a budget asks for what the frontier asked for. */
const known = new WeakMap<PlanSpace, Map<string, readonly UpperBound[]>>();

/** The two ends of the device counts each give a bound; the tighter one counts. */
function boundsOf(space: PlanSpace, measure: Measure): readonly UpperBound[] {
  const ofSpace = known.get(space) ?? new Map<string, readonly UpperBound[]>();
  const key = `${measure.days} ${measure.money}`;
  const bounds =
    ofSpace.get(key) ??
    [new Set<number>(), new Set(space.kept)].map((set) =>
      upperBound(space, space.hardestWeights(space.values(set)), measure),
    );
  // Only what is asked for again: two budgets weighed together are others with every budget.
  if (measure.days === 0 || measure.money === 0) known.set(space, ofSpace.set(key, bounds));
  return bounds;
}

function least(bounds: readonly UpperBound[], price: number): number {
  return bounds.reduce((lowest, { at }) => Math.min(lowest, at(price)), 100);
}

function alongAxis(axis: Axis): (a: Found, b: Found) => number {
  const other = OTHER_AXIS[axis];
  return (a, b) => a[axis] - b[axis] || b.score - a.score || a[other] - b[other];
}

/**
 * How good a plan of a price could possibly be: a bound that no set of changes exceeds. The price is one number, in days,
 * in money or in both weighed together.
 *
 * Each population is taken by itself, and a change that several need is paid by each in part, in parts that add up to
 * its price. Freed like that, populations choose at least as well as any real plan does. What one population gains for
 * its price is laid under its concave hull, and the hulls are climbed by the steepest step first (the linear relaxation
 * of a multiple-choice knapsack). Where a population has too many changes to try all combinations, the quickest ones
 * are given to it for nothing.
 */
import type { Measure } from '#/domain/planning/frontier/price.ts';
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';

/** Combinations tried in all; past it the bound grows looser and not slower. */
const MOST_COMBINATIONS = 20_000;
const FEWEST_TRIED = 4;
const MOST_TRIED = 11;

/** A step up the hull of one population. */
export interface HullStep {
  readonly price: number;
  /** Organisation points. */
  readonly points: number;
  /** The changes that the population has chosen once the step is taken. */
  readonly chosen: readonly number[];
  readonly population: number;
}

export interface UpperBound {
  /** Points of the organisation that no plan of the price exceeds. */
  readonly at: (price: number) => number;
  /** Steepest first. */
  readonly steps: readonly HullStep[];
}

/** `weights` add up to 1, one a population of the record; see `PlanSpace.hardestWeights`. */
export function upperBound(space: PlanSpace, weights: Float64Array, measure: Measure): UpperBound {
  const tried = triedPerPopulation(space.populations.length);
  const parts = partsOf(space, weights);
  const steps: HullStep[] = [];
  const start = space.values(new Set());
  let base = 0;
  for (const [at, value] of start.entries()) base += value * (weights[at] ?? 0);
  for (const { at, changes } of space.populations) {
    const weight = weights[at] ?? 0;
    const free = freeChanges(space, at, changes, tried);
    const paid = changes.filter((change) => !free.includes(change));
    const paidFor = (change: number) => space.priceOf(change, measure) * (parts[change]?.get(at) ?? 0);
    const hull = hullOf(space, at, paid, free, paidFor);
    base += ((hull[0]?.value ?? 0) - (start[at] ?? 0)) * weight;
    for (const [index, point] of hull.entries()) {
      const before = hull[index - 1];
      if (before === undefined) continue;
      const [price, points] = [point.price - before.price, (point.value - before.value) * weight];
      steps.push({ price, points, chosen: point.chosen, population: at });
    }
  }
  steps.sort((a, b) => b.points * a.price - a.points * b.price);
  return { steps, at: (price) => climb(base, steps, price) };
}

function climb(base: number, steps: readonly HullStep[], budget: number): number {
  let [points, left] = [base, budget];
  for (const step of steps) {
    if (step.price > left) return points + step.points * (Math.max(0, left) / step.price);
    points += step.points;
    left -= step.price;
  }
  return points;
}

function triedPerPopulation(populations: number): number {
  const most = Math.floor(Math.log2(MOST_COMBINATIONS / Math.max(1, populations)));
  return Math.min(MOST_TRIED, Math.max(FEWEST_TRIED, most));
}

/** Those worth least, beyond what can be tried. A move to another mode is no gift: it may also take away. */
function freeChanges(space: PlanSpace, at: number, changes: readonly number[], tried: number): readonly number[] {
  if (changes.length <= tried) return [];
  return changes
    .filter((change) => space.changes[change]?.candidate.mode === null)
    .map((change) => ({ change, worth: worthTo(space, at, changes, change) }))
    .toSorted((a, b) => a.worth - b.worth || a.change - b.change)
    .slice(0, changes.length - tried)
    .map(({ change }) => change);
}

/** Points that a change gives one population, alone or as the last of all, whichever is more. */
function worthTo(space: PlanSpace, at: number, own: readonly number[], change: number): number {
  const alone = space.populationScore(at, [change]) - space.populationScore(at, []);
  const others = own.filter((other) => other !== change);
  return Math.max(0, alone, space.populationScore(at, own) - space.populationScore(at, others));
}

/** Share of each change's price that each population pays, by what the change is worth to it. */
function partsOf(space: PlanSpace, weights: Float64Array): readonly ReadonlyMap<number, number>[] {
  const ownOf = new Map(space.populations.map(({ at, changes }) => [at, changes]));
  return space.touches.map((touched, change) => {
    const worth = touched.map((at) => (weights[at] ?? 0) * worthTo(space, at, ownOf.get(at) ?? [], change));
    const total = worth.reduce((sum, one) => sum + one, 0);
    return new Map(
      touched.map((at, index) => [at, total > 0 ? (worth[index] ?? 0) / total : 1 / Math.max(1, touched.length)]),
    );
  });
}

interface HullPoint {
  readonly price: number;
  /** Lower bound of the population, 0 to 100. */
  readonly value: number;
  readonly chosen: readonly number[];
}

/** The concave hull over all combinations of the paid changes, from what costs nothing upwards. */
function hullOf(
  space: PlanSpace,
  at: number,
  paid: readonly number[],
  free: readonly number[],
  paidFor: (change: number) => number,
): readonly HullPoint[] {
  const points: HullPoint[] = [];
  for (let bits = 0; bits < 1 << paid.length; bits++) {
    const own = paid.filter((_, bit) => (bits & (1 << bit)) !== 0);
    const chosen = [...own, ...free].toSorted((a, b) => a - b);
    const price = own.reduce((sum, change) => sum + paidFor(change), 0);
    points.push({ price, value: space.populationScore(at, chosen), chosen });
  }
  points.sort((a, b) => a.price - b.price || b.value - a.value);
  const hull: HullPoint[] = [];
  for (const point of points) {
    const last = hull.at(-1);
    if (last !== undefined && point.value <= last.value) continue;
    while (hull.length >= 2 && isBelow(hull.at(-1), hull.at(-2), point)) hull.pop();
    hull.push(point);
  }
  return hull;
}

/** Whether the middle point lies on or below the line from the first to the last. */
function isBelow(middle: HullPoint | undefined, first: HullPoint | undefined, last: HullPoint): boolean {
  if (middle === undefined || first === undefined) return false;
  return (
    (middle.value - first.value) * (last.price - first.price) <=
    (last.value - first.value) * (middle.price - first.price)
  );
}

/**
 * How good a plan of a price could possibly be: a bound that no set of changes exceeds, also not one that holds changes
 * which plans leave out. The price is one number, in days, in money or in both weighed together.
 *
 * Each population is taken by itself, and a change that several need is paid by each in part, in parts that add up to
 * its price. Freed like that, populations choose at least as well as any real plan does. What one population gains for
 * its price is laid under its concave hull, and the hulls are climbed by the steepest step first (the linear relaxation
 * of a multiple-choice knapsack). Where a population has too many changes to try all combinations, those worth least
 * come together for the price of the cheapest; one that moves to another mode has the best of all that it could move to.
 * A second bound goes cell by cell (`bound-by-cell.ts`); the lower of the two counts.
 */
import { boundByCell } from '#/domain/planning/frontier/bound-by-cell.ts';
import { bySteepness, climb, concaveHull, type HullPoint } from '#/domain/planning/frontier/hull.ts';
import { partsOf, worthOf } from '#/domain/planning/frontier/price-parts.ts';
import type { Measure } from '#/domain/planning/frontier/price.ts';
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';

/** Combinations tried in all; past it the bound grows looser and not slower. */
const MOST_COMBINATIONS = 20_000;
const FEWEST_TRIED = 3;
const MOST_TRIED = 11;
/** Populations up to which every mode that could be moved to is tried. */
const MOST_FOR_MODES = 400;

/** A step up the hull of one population. */
export interface HullStep {
  readonly price: number;
  /** Organisation points. */
  readonly points: number;
  /** Of the changes that the population has chosen once the step is taken, those that a plan may hold. */
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
  const worth = worthOf(space);
  const parts = partsOf(space, weights, worth);
  const steps: HullStep[] = [];
  const start = space.values(new Set());
  let base = 0;
  for (const [at, value] of start.entries()) base += value * (weights[at] ?? 0);
  for (const { at, changes } of space.populations) {
    const weight = weights[at] ?? 0;
    const paidFor = (change: number) => space.priceOf(change, measure) * (parts[change]?.get(at) ?? 0);
    const items = itemsOf(space, changes, worth.get(at) ?? [], { tried, paidFor });
    const hull = concaveHull(combinationsOf(space, at, items));
    base += ((hull[0]?.value ?? 0) - (start[at] ?? 0)) * weight;
    for (const [index, point] of hull.entries()) {
      const before = hull[index - 1];
      if (before === undefined) continue;
      const [price, points] = [point.price - before.price, (point.value - before.value) * weight];
      steps.push({ price, points, chosen: point.chosen.filter((change) => space.keeps(change)), population: at });
    }
  }
  steps.sort(bySteepness);
  const byCell = boundByCell(space, weights, { parts, measure });
  return { steps, at: (price) => Math.min(climb(base, steps, price), byCell(price)) };
}

function triedPerPopulation(populations: number): number {
  const most = Math.floor(Math.log2(MOST_COMBINATIONS / Math.max(1, populations)));
  return Math.min(MOST_TRIED, Math.max(FEWEST_TRIED, most));
}

/** What one population can pay for. */
interface Item {
  readonly changes: readonly number[];
  readonly price: number;
}

/**
 * Its changes one by one, and those worth least, beyond what can be tried, as two more: what costs it nothing, and the rest
 * for what the cheapest of them costs. Whoever makes any of them pays at least that, and has at most all of them. A move to
 * another mode is never among those: it may also take away.
 */
function itemsOf(
  space: PlanSpace,
  changes: readonly number[],
  worth: readonly number[],
  { tried, paidFor }: { readonly tried: number; readonly paidFor: (change: number) => number },
): readonly Item[] {
  const together =
    changes.length <= tried
      ? []
      : changes
          .map((change, place) => ({ change, worth: worth[place] ?? 0 }))
          .filter(({ change }) => space.changes[change]?.candidate.mode === null)
          .toSorted((a, b) => a.worth - b.worth || a.change - b.change)
          .slice(0, changes.length - tried + 1)
          .map(({ change }) => change);
  const free = together.filter((change) => paidFor(change) === 0);
  const bundle = together.filter((change) => paidFor(change) > 0);
  return [
    ...changes.flatMap((change) => (together.includes(change) ? [] : [{ changes: [change], price: paidFor(change) }])),
    ...(free.length === 0 ? [] : [{ changes: free, price: 0 }]),
    ...(bundle.length === 0 ? [] : [{ changes: bundle, price: Math.min(...bundle.map(paidFor)) }]),
  ];
}

/** Lower bound of the population, 0 to 100, under each combination of the items; what is free is always taken. */
function combinationsOf(
  space: PlanSpace,
  at: number,
  items: readonly Item[],
): readonly (HullPoint & Pick<HullStep, 'chosen'>)[] {
  const free = items.filter(({ changes, price }) => price === 0 && canOnlyGive(space, changes));
  const paid = items.filter((item) => !free.includes(item));
  const all = items.flatMap(({ changes }) => changes).toSorted((a, b) => a - b);
  // On a very large record a move to another mode is taken for all that it can be.
  const moved = space.populations.length > MOST_FOR_MODES ? space.mostScore(at, all) : null;
  return Array.from({ length: 1 << paid.length }, (_, bits) => {
    const own = [...paid.filter((__, bit) => (bits & (1 << bit)) !== 0), ...free];
    const chosen = own.flatMap(({ changes }) => changes).toSorted((a, b) => a - b);
    const price = own.reduce((sum, item) => sum + item.price, 0);
    const value = moved === null || canOnlyGive(space, chosen) ? space.mostScore(at, chosen) : moved;
    return { price, value, chosen };
  });
}

function canOnlyGive(space: PlanSpace, changes: readonly number[]): boolean {
  return changes.every((change) => space.changes[change]?.candidate.mode === null);
}

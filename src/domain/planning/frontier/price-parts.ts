/** What part of the price of a change each population pays that it touches: parts that add up to its price. */
import type { PlannedPopulation, PlanSpace } from '#/domain/planning/frontier/plan-space.ts';

/** Pairs of a population and a change that touches it, up to which every change is also looked at as the last of all. */
const MOST_PAIRS = 50_000;

/** By population, what each of its changes is worth to it, in the order of `PlannedPopulation.changes`. */
export type WorthByPopulation = ReadonlyMap<number, readonly number[]>;

/** Worked out once for all bounds of the same changes. */
const known = new WeakMap<readonly PlannedPopulation[], WorthByPopulation>();

/**
 * Points that a change gives one population, alone or as the last of all, whichever is more. It only guides what is tried:
 * on a record of very many changes the latter is left out.
 */
export function worthOf(space: PlanSpace): WorthByPopulation {
  const worth = known.get(space.populations) ?? findWorth(space);
  known.set(space.populations, worth);
  return worth;
}

function findWorth(space: PlanSpace): WorthByPopulation {
  const pairs = space.populations.reduce((sum, { changes }) => sum + changes.length, 0);
  return new Map(
    space.populations.map(({ at, changes }) => {
      const base = space.populationScore(at, []);
      const all = pairs > MOST_PAIRS ? base : space.populationScore(at, changes);
      const worth = changes.map((change) => {
        const alone = space.populationScore(at, [change]) - base;
        if (pairs > MOST_PAIRS) return Math.max(0, alone);
        const others = changes.filter((other) => other !== change);
        return Math.max(0, alone, all - space.populationScore(at, others));
      });
      return [at, worth] as const;
    }),
  );
}

/** Share of each change's price that each population pays, by what the change is worth to it. */
export function partsOf(
  space: PlanSpace,
  weights: Float64Array,
  worth: WorthByPopulation,
): readonly ReadonlyMap<number, number>[] {
  const parts = space.touches.map(() => new Map<number, number>());
  for (const { at, changes } of space.populations)
    for (const [place, change] of changes.entries())
      parts[change]?.set(at, (weights[at] ?? 0) * (worth.get(at)?.[place] ?? 0));
  for (const part of parts) {
    let total = 0;
    for (const one of part.values()) total += one;
    for (const [at, one] of part) part.set(at, total > 0 ? one / total : 1 / part.size);
  }
  return parts;
}

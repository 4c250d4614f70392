/**
 * How good a plan of a price could possibly be, cell by cell. What a population gains is at most the sum of what each of
 * its cells would gain alone: a facet is the best value over its sources on each device, and of the best of several the
 * gains of all are no more than the sum of the gains of each; the gate is the least of four questions, so it rises no more
 * than the one that is weakest today. That holds in every management mode, so a move is one more thing to pay for, and a
 * cell gains what it would in the mode in which it gains most.
 *
 * So every cell chooses by itself among all combinations of its own few changes, and nothing has to be given away.
 */
import type { Mode } from '#/domain/catalog/vocabulary.ts';
import { bySteepness, climb, concaveHull, type PricedPoints } from '#/domain/planning/frontier/hull.ts';
import type { PlannedPopulation, PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import type { Measure } from '#/domain/planning/frontier/price.ts';
import { GATE_AT, QUESTION_AT, VISIBILITY_AT, type Figures } from '#/domain/scoring/figures.ts';
import { app, whenHowMuch, where, who } from '#/domain/scoring/four-questions.ts';
import { BREADTH_POINTS, FACET_COUNT, FACET_WEIGHT_AT, GATE_POINTS } from '#/domain/scoring/weights.ts';

/** Changes of one cell of which all combinations are tried; there are hardly ever more. */
const MOST_IN_CELL = 5;
/** Pairs of a population and a change, up to which combinations are tried; past it the bound grows looser. */
const MOST_PAIRS = 80_000;
/** The same for every mode that could be moved to. */
const MOST_PAIRS_FOR_MODES = 10_000;
/** In the order of `QUESTIONS`. Applied to gains of facets they give the most that a question gains. */
const GAIN_OF_QUESTION = [who, app, where, whenHowMuch];

/** Some changes of a group, and points of the population's own 100 that they give at most. */
interface Choice {
  readonly changes: readonly number[];
  /** Whether it takes all of them, or stands for any of them. */
  readonly isAll: boolean;
  readonly gain: number;
}

/** One group a cell, and one of the move to another mode: of each one choice can be made. */
interface Groups {
  readonly at: number;
  /** Points that all changes together give it. */
  readonly most: number;
  readonly groups: readonly (readonly Choice[])[];
}

export interface Parts {
  /** By change, the part of its price that each population pays. */
  readonly parts: readonly ReadonlyMap<number, number>[];
  readonly measure: Measure;
}

/** Points of the organisation that no plan of a price exceeds. `weights` as for `upperBound`. */
export function boundByCell(
  space: PlanSpace,
  weights: Float64Array,
  { parts, measure }: Parts,
): (price: number) => number {
  const steps: PricedPoints[] = [];
  let base = 0;
  for (const [at, value] of space.values(new Set()).entries()) base += value * (weights[at] ?? 0);
  for (const { at, groups, most } of groupsOf(space)) {
    const weight = weights[at] ?? 0;
    const paidFor = (change: number) => space.priceOf(change, measure) * (parts[change]?.get(at) ?? 0);
    const own: PricedPoints[] = [];
    for (const choices of groups) {
      const hull = concaveHull([{ price: 0, value: 0 }, ...choices.map((choice) => pointOf(choice, paidFor))]);
      for (const [index, { price, value }] of hull.entries()) {
        const before = hull[index - 1] ?? { price: 0, value: 0 };
        if (value > before.value) own.push({ price: price - before.price, points: value - before.value });
      }
    }
    for (const { price, points } of cutAt(own.toSorted(bySteepness), most)) {
      if (price === 0) base += points * weight;
      else steps.push({ price, points: points * weight });
    }
  }
  steps.sort(bySteepness);
  return (price) => climb(base, steps, price);
}

/** However much its cells would gain alone, a population gains no more than all changes together give it. */
function cutAt(steps: readonly PricedPoints[], most: number): readonly PricedPoints[] {
  const cut: PricedPoints[] = [];
  let left = most;
  for (const { price, points } of steps) {
    if (left <= 0) break;
    const part = Math.min(1, left / points);
    cut.push({ price: price * part, points: points * part });
    left -= points * part;
  }
  return cut;
}

function pointOf({ changes, isAll, gain }: Choice, paidFor: (change: number) => number) {
  const prices = changes.map(paidFor);
  return { price: isAll ? prices.reduce((sum, price) => sum + price, 0) : Math.min(...prices), value: gain };
}

/** Worked out once for all that share their changes, whatever a plan may hold. */
const known = new WeakMap<readonly PlannedPopulation[], readonly Groups[]>();

function groupsOf(space: PlanSpace): readonly Groups[] {
  const before = known.get(space.populations);
  if (before !== undefined) return before;
  const pairs = space.populations.reduce((sum, { changes }) => sum + changes.length, 0);
  const effort = { combinations: pairs <= MOST_PAIRS, modes: pairs <= MOST_PAIRS_FOR_MODES };
  const groups = space.populations.map((population) => ({
    at: population.at,
    most: mostGainAt(space, population),
    groups: groupsAt(space, population, effort),
  }));
  known.set(space.populations, groups);
  return groups;
}

function groupsAt(
  space: PlanSpace,
  { at, changes }: PlannedPopulation,
  tries: { readonly combinations: boolean; readonly modes: boolean },
): readonly (readonly Choice[])[] {
  const moves = changes.filter((change) => modesOf(space, change).length > 0);
  const rest = changes.filter((change) => !moves.includes(change));
  const modes = tries.modes ? moves.flatMap((change) => modesOf(space, change)) : [];
  const starts = [space.modeAt(at), ...modes].map((mode) => ({ mode, figures: space.figuresOf(at, [], mode) }));
  const byCell = Map.groupBy(rest, (change) => {
    const { source, buys } = space.changes[change]?.candidate ?? {};
    return source ?? buys;
  });
  const cells = [...byCell.values()].map((own) => {
    const isTried = tries.combinations && own.length <= MOST_IN_CELL;
    return (isTried ? subsetsOf(own) : [own]).map((some): Choice => {
      const gains = starts.map(({ mode, figures }) => gainOf(figures, space.figuresOf(at, some, mode)));
      return { changes: some, isAll: isTried, gain: Math.max(0, ...gains) };
    });
  });
  const base = space.populationScore(at, []);
  const moved = moves.map((change): Choice => {
    const gains = tries.modes
      ? starts.slice(1).map(({ figures }) => (figures[VISIBILITY_AT] ?? 0) - base)
      : [mostGainAt(space, { at, changes })];
    return { changes: [change], isAll: true, gain: Math.max(0, ...gains) };
  });
  return [...cells, moved];
}

function mostGainAt(space: PlanSpace, { at, changes }: PlannedPopulation): number {
  const staying = changes.filter((change) => modesOf(space, change).length === 0);
  const most = Math.max(space.mostScore(at, changes), space.populationScore(at, staying));
  return Math.max(0, most - space.populationScore(at, []));
}

/** The modes that a change may move its population to; none where it is about a cell. */
function modesOf(space: PlanSpace, change: number): readonly Mode[] {
  const priced = space.changes[change];
  if (priced === undefined || priced.candidate.mode === null) return [];
  return [priced.candidate.mode, ...priced.otherModes];
}

/** All but the empty one. */
function subsetsOf(own: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: (1 << own.length) - 1 }, (_, index) =>
    own.filter((__, bit) => ((index + 1) & (1 << bit)) !== 0),
  );
}

/** The most that a cell adds, whatever the other cells do. */
function gainOf(from: Figures, to: Figures): number {
  const gains = Array.from({ length: FACET_COUNT }, (_, facet) => Math.max(0, (to[facet] ?? 0) - (from[facet] ?? 0)));
  const breadth = gains.reduce((sum, gain, facet) => sum + (FACET_WEIGHT_AT[facet] ?? 0) * gain, 0);
  const weakest = from.slice(QUESTION_AT, QUESTION_AT + GAIN_OF_QUESTION.length).indexOf(from[GATE_AT] ?? 0);
  const gate = GAIN_OF_QUESTION[weakest]?.(gains) ?? 1;
  return BREADTH_POINTS * breadth + GATE_POINTS * gate;
}

/**
 * Grows a set of changes by the move that gives most points for its price, again and again, while the budget lasts. A move
 * is one change, two that may need each other (the weakest question gates, so a single one can be worth nothing), or
 * all that a population needs to climb a step of its hull.
 */
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import {
  fits,
  isBetter,
  priceOf,
  type Budget,
  type Measure,
  type Spent,
  type Worth,
} from '#/domain/planning/frontier/price.ts';
import type { HullStep } from '#/domain/planning/frontier/upper-bound.ts';
import type { WorkingSet } from '#/domain/planning/frontier/working-set.ts';

export interface Move {
  readonly changes: readonly number[];
  readonly touches: readonly number[];
}

/** Points below which a move is rounding. */
const LEAST_GAIN = 1e-9;

export function movesOf(space: PlanSpace, steps: readonly HullStep[]): readonly Move[] {
  const found = new Map<string, readonly number[]>();
  const add = (changes: readonly number[]) => found.set(changes.join(), changes);
  for (const change of space.changes.keys()) add([change]);
  for (const { changes } of space.populations)
    for (const [index, first] of changes.entries()) for (const second of changes.slice(index + 1)) add([first, second]);
  for (const { chosen } of steps) if (chosen.length > 2) add(chosen);
  return [...found.values()].map((changes) => moveOf(space, changes));
}

export function moveOf(space: PlanSpace, changes: readonly number[]): Move {
  return { changes, touches: [...new Set(changes.flatMap((change) => space.touches[change] ?? []))] };
}

export interface GrowOptions {
  readonly budget: Budget;
  /** What "most for its price" is measured by. */
  readonly measure: Measure;
  /** Hears of every stop on the way. */
  readonly onStep?: (set: WorkingSet) => void;
}

/** Grows `set` in place. */
export function grow(
  space: PlanSpace,
  moves: readonly Move[],
  set: WorkingSet,
  { budget, measure, onStep }: GrowOptions,
): void {
  const weights = space.hardestWeights(set.chosen);
  const gains = new Float64Array(moves.length).fill(NaN);
  let { days, money } = set.spent;
  for (;;) {
    let best = -1;
    let bestWorth: Worth = { gain: 0, price: 1 };
    for (let index = 0; index < moves.length; index++) {
      const gain = gains[index] ?? NaN;
      if (gain <= LEAST_GAIN) continue;
      const { changes = [], touches = [] } = moves[index] ?? {};
      const taken = takenBy(space, set, changes);
      if (taken === null || !fits({ days: days + taken.days, money: money + taken.money }, budget)) continue;
      if (Number.isNaN(gain)) gains[index] = set.gainOf(changes, touches, weights);
      const worth = { gain: gains[index] ?? 0, price: priceOf(measure, taken) };
      if (worth.gain > LEAST_GAIN && isBetter(worth, bestWorth)) [best, bestWorth] = [index, worth];
    }
    const move = moves[best];
    if (move === undefined) return;
    set.add(move.changes);
    ({ days, money } = set.spent);
    forget(gains, moves, new Set(move.touches));
    onStep?.(set);
  }
}

/** What a move gives changes where one of its populations did. */
function forget(gains: Float64Array, moves: readonly Move[], touched: ReadonlySet<number>): void {
  moves.forEach(({ touches }, index) => {
    for (const at of touches) {
      if (!touched.has(at)) continue;
      gains[index] = NaN;
      return;
    }
  });
}

/** What those of the changes take that are not chosen yet; `null` where all are. */
function takenBy(space: PlanSpace, set: WorkingSet, changes: readonly number[]): Spent | null {
  let [days, money, isNew] = [0, 0, false];
  for (const change of changes) {
    if (set.has(change)) continue;
    isNew = true;
    days += space.changes[change]?.days ?? 0;
    money += space.changes[change]?.money ?? 0;
  }
  return isNew ? { days, money } : null;
}

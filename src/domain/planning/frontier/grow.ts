/** Grows a set of changes by the move that gives most points for its price, again and again, while the budget lasts. */
import type { Moves } from '#/domain/planning/frontier/moves.ts';
import {
  fits,
  isBetter,
  priceOf,
  type Budget,
  type Measure,
  type Spent,
  type Worth,
} from '#/domain/planning/frontier/price.ts';
import type { WorkingSet } from '#/domain/planning/frontier/working-set.ts';

/** Points below which a move is rounding. */
const LEAST_GAIN = 1e-9;

export interface GrowOptions {
  readonly budget: Budget;
  /** What "most for its price" is measured by. */
  readonly measure: Measure;
  /** A change that is not to be used. */
  readonly without?: number;
  /** Hears of every stop on the way. */
  readonly onStep?: (set: WorkingSet) => void;
}

/** Grows `set` in place. */
export function grow(moves: Moves, set: WorkingSet, { budget, measure, without, onStep }: GrowOptions): void {
  const weights = set.hardestWeights();
  const gains = new Float64Array(moves.list.length).fill(NaN);
  if (without !== undefined)
    moves.list.forEach(({ changes }, index) => {
      if (changes.includes(without)) gains[index] = -Infinity;
    });
  let { days, money } = set.spent;
  for (;;) {
    let best = -1;
    let bestWorth: Worth = { gain: 0, price: 1 };
    for (let index = 0; index < moves.list.length; index++) {
      const gain = gains[index] ?? NaN;
      if (gain <= LEAST_GAIN) continue;
      const { changes = [], touches = [] } = moves.list[index] ?? {};
      const taken = takenBy(set, changes);
      if (taken === null || !fits({ days: days + taken.days, money: money + taken.money }, budget)) continue;
      if (Number.isNaN(gain)) gains[index] = set.gainOf(changes, touches, weights);
      const worth = { gain: gains[index] ?? 0, price: priceOf(measure, taken) };
      if (worth.gain > LEAST_GAIN && isBetter(worth, bestWorth)) [best, bestWorth] = [index, worth];
    }
    const move = moves.list[best];
    if (move === undefined) return;
    set.add(move.changes);
    ({ days, money } = set.spent);
    for (const other of moves.meeting(best)) if (gains[other] !== -Infinity) gains[other] = NaN;
    onStep?.(set);
  }
}

/** What those of the changes take that are not chosen yet; `null` where all are. */
function takenBy(set: WorkingSet, changes: readonly number[]): Spent | null {
  let [days, money, isNew] = [0, 0, false];
  for (const change of changes) {
    if (set.has(change)) continue;
    isNew = true;
    days += set.space.changes[change]?.days ?? 0;
    money += set.space.changes[change]?.money ?? 0;
  }
  return isNew ? { days, money } : null;
}

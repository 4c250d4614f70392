/**
 * Grows a set of changes by the move that gives most points for its days, again and again, while the days last. A move
 * is one change, two that may need each other (the weakest question gates, so a single one can be worth nothing), or
 * all that a population needs to climb a step of its hull.
 */
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
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

/** Grows `set` in place. `onStep` hears of every stop on the way. */
export function grow(
  space: PlanSpace,
  moves: readonly Move[],
  set: WorkingSet,
  budget: number,
  onStep?: (set: WorkingSet) => void,
): void {
  const weights = space.hardestWeights(set.chosen);
  const gains = new Float64Array(moves.length).fill(NaN);
  let left = budget - set.days;
  for (;;) {
    let best = -1;
    let bestRatio = 0;
    let bestDays = 0;
    for (const [index, { changes, touches }] of moves.entries()) {
      const days = daysLeftOf(space, set, changes);
      if (days === 0 || days > left) continue;
      if (Number.isNaN(gains[index])) gains[index] = set.gainOf(changes, touches, weights);
      const ratio = (gains[index] ?? 0) / days;
      if ((gains[index] ?? 0) > LEAST_GAIN && ratio > bestRatio) [best, bestRatio, bestDays] = [index, ratio, days];
    }
    const move = moves[best];
    if (move === undefined) return;
    set.add(move.changes);
    left -= bestDays;
    for (const [index, { touches }] of moves.entries())
      if (touches.some((at) => move.touches.includes(at))) gains[index] = NaN;
    onStep?.(set);
  }
}

/** Days of the changes that are not chosen yet. */
function daysLeftOf(space: PlanSpace, set: WorkingSet, changes: readonly number[]): number {
  let days = 0;
  for (const change of changes) if (!set.has(change)) days += space.changes[change]?.days ?? 0;
  return days;
}

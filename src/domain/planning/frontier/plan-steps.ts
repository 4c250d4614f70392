/** A plan in the order in which it pays, with why each step comes when it does. */
import { hindranceOf, liftedBy, type Hindrance, type Lifted } from '#/domain/planning/frontier/step-facts.ts';
import { grow, moveOf, type Move } from '#/domain/planning/frontier/grow.ts';
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import type { Budget, Measure } from '#/domain/planning/frontier/price.ts';
import { WorkingSet } from '#/domain/planning/frontier/working-set.ts';

const NO_LIMIT: Budget = { days: Infinity, money: Infinity };
/** Points that read as nothing. */
const NOTICEABLE = 0.05;
/** Below this part of what a change gives alone, something before it shows the same. */
const OVERLAPS = 0.7;

export type StepReason =
  /** The most points for its price among what is left. */
  | { readonly kind: 'most_for_its_price' }
  /** Gives (almost) nothing before another has landed; `why` says what the other one takes out of the way. */
  | { readonly kind: 'needs'; readonly change: number; readonly why: Hindrance }
  /** Two or more that give more together: `apart` is the sum of what each would give at this place without the others. */
  | { readonly kind: 'together'; readonly apart: number }
  /** Gives less than alone, since an earlier step shows part of the same. */
  | { readonly kind: 'overlaps'; readonly change: number; readonly alone: number };

export interface PlanStep {
  readonly changes: readonly number[];
  /** Points added to the organisation's lower bound at this place of the plan. The steps add up to the plan. */
  readonly gain: number;
  readonly reason: StepReason;
  /** The weakest question that the step lifts where it gains most: what holds the whole score of a population down. */
  readonly lifts: Lifted | null;
}

/** `measure`: what counts as the price, which decides the order. */
export function stepsOf(space: PlanSpace, chosen: readonly number[], measure: Measure): readonly PlanStep[] {
  const steps: PlanStep[] = [];
  const before: number[] = [];
  let score = space.score(new Set());
  const take = (changes: readonly number[]) => {
    const next = space.score(new Set([...before, ...changes]));
    steps.push({
      changes,
      gain: next - score,
      reason: reasonOf(space, before, changes, next - score),
      lifts: liftedBy(space, before, changes),
    });
    before.push(...changes);
    score = next;
  };
  const set = new WorkingSet(space);
  let seen = new Set<number>();
  const onStep = ({ chosen: now }: WorkingSet) => {
    take([...now].filter((change) => !seen.has(change)));
    seen = new Set(now);
  };
  grow(space, movesWithin(space, chosen), set, { budget: NO_LIMIT, measure, onStep });
  const rest = chosen.filter((change) => !set.has(change));
  if (rest.length > 0) take(rest);
  return steps;
}

function movesWithin(space: PlanSpace, chosen: readonly number[]): readonly Move[] {
  const singles = chosen.map((change) => moveOf(space, [change]));
  const pairs = chosen.flatMap((first, index) =>
    chosen
      .slice(index + 1)
      .filter((second) => space.touches[first]?.some((at) => space.touches[second]?.includes(at)))
      .map((second) => moveOf(space, [first, second])),
  );
  return [...singles, ...pairs];
}

function reasonOf(space: PlanSpace, before: readonly number[], changes: readonly number[], gain: number): StepReason {
  const [only] = changes;
  if (changes.length > 1 || only === undefined) {
    const start = space.score(new Set(before));
    const apart = changes.reduce((sum, one) => sum + space.score(new Set([...before, one])) - start, 0);
    return apart >= gain ? { kind: 'most_for_its_price' } : { kind: 'together', apart };
  }
  const alone = space.score(new Set([only])) - space.score(new Set());
  if (alone < NOTICEABLE && gain >= NOTICEABLE) {
    const change = mostMissed(space, before, only, (gainWithout) => -gainWithout);
    return change === null
      ? { kind: 'most_for_its_price' }
      : { kind: 'needs', change, why: hindranceOf(space, before, change, only) };
  }
  if (alone >= NOTICEABLE && gain < alone * OVERLAPS) {
    const change = mostMissed(space, before, only, (gainWithout) => gainWithout);
    return change === null ? { kind: 'most_for_its_price' } : { kind: 'overlaps', change, alone };
  }
  return { kind: 'most_for_its_price' };
}

/** Of the steps before, the one without which the gain of a change would differ most in the wanted direction. */
function mostMissed(
  space: PlanSpace,
  before: readonly number[],
  change: number,
  wanted: (gainWithout: number) => number,
): number | null {
  let found: number | null = null;
  let most = -Infinity;
  for (const other of before) {
    const rest = new Set(before.filter((one) => one !== other));
    const without = space.score(rest);
    const gain = space.score(new Set([...rest, change])) - without;
    if (wanted(gain) <= most) continue;
    most = wanted(gain);
    found = other;
  }
  return found;
}

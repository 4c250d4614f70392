/** A plan in the order in which it pays, with why each step comes when it does. */
import { hindranceOf, liftedBy, type Hindrance, type Lifted } from '#/domain/planning/frontier/step-facts.ts';
import { grow } from '#/domain/planning/frontier/grow.ts';
import { movesAmong } from '#/domain/planning/frontier/moves.ts';
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
  const before = new WorkingSet(space);
  const nothing = new WorkingSet(space);
  let score = before.score;
  const take = (changes: readonly number[]) => {
    const next = before.scoreWith(changes);
    steps.push({
      changes,
      gain: next - score,
      reason: reasonOf(before, nothing, changes, { from: score, gain: next - score }),
      lifts: liftedBy(before, changes),
    });
    before.add(changes);
    score = next;
  };
  const set = new WorkingSet(space);
  let seen = new Set<number>();
  const onStep = ({ chosen: now }: WorkingSet) => {
    take([...now].filter((change) => !seen.has(change)));
    seen = new Set(now);
  };
  grow(movesAmong(space, chosen), set, { budget: NO_LIMIT, measure, onStep });
  const rest = chosen.filter((change) => !set.has(change));
  if (rest.length > 0) take(rest);
  return steps;
}

function reasonOf(
  before: WorkingSet,
  nothing: WorkingSet,
  changes: readonly number[],
  { from, gain }: { readonly from: number; readonly gain: number },
): StepReason {
  const [only] = changes;
  if (changes.length > 1 || only === undefined) {
    const apart = changes.reduce((sum, one) => sum + before.scoreWith([one]) - from, 0);
    return apart >= gain ? { kind: 'most_for_its_price' } : { kind: 'together', apart };
  }
  const alone = nothing.scoreWith([only]) - nothing.score;
  if (alone < NOTICEABLE && gain >= NOTICEABLE) {
    const change = mostMissed(before, only, (gainWithout) => -gainWithout);
    return change === null
      ? { kind: 'most_for_its_price' }
      : { kind: 'needs', change, why: hindranceOf(before, change, only) };
  }
  if (alone >= NOTICEABLE && gain < alone * OVERLAPS) {
    const change = mostMissed(before, only, (gainWithout) => gainWithout);
    return change === null ? { kind: 'most_for_its_price' } : { kind: 'overlaps', change, alone };
  }
  return { kind: 'most_for_its_price' };
}

/** Of the steps before, the one without which the gain of a change would differ most in the wanted direction. */
function mostMissed(before: WorkingSet, change: number, wanted: (gainWithout: number) => number): number | null {
  let found: number | null = null;
  let most = -Infinity;
  for (const other of before.chosen) {
    const gain = before.scoreWith([change], [other]) - before.scoreWith([], [other]);
    if (wanted(gain) <= most) continue;
    most = wanted(gain);
    found = other;
  }
  return found;
}

/** Facts behind the order of a plan: which question a step lifts, and what stands in the way of a later one. */
import { QUESTIONS, type Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import type { WorkingSet } from '#/domain/planning/frontier/working-set.ts';
import { GATE_AT, QUESTION_AT, type Figures } from '#/domain/scoring/figures.ts';

/** Part of 1 by which a gate has to rise to be worth a word. */
const NOTICEABLE = 0.005;

export interface Lifted {
  readonly question: Question;
  readonly population: PopulationId;
}

export type Hindrance =
  /** Both change the same source for the same population: its records count for nothing yet. */
  | { readonly kind: 'same_cell' }
  /** Another question is weaker, and the other change lifts that one. */
  | { readonly kind: 'weakest_question'; readonly question: Question }
  | { readonly kind: 'combination' };

/** What the changes lift of the population that they help most, where its weakest question rises. */
export function liftedBy(before: WorkingSet, changes: readonly number[]): Lifted | null {
  const { space } = before;
  const at = mostHelped(before, changes);
  const population = at === null ? null : space.populationAt(at);
  if (at === null || population === null) return null;
  const from = space.figuresOf(at, before.ownAt(at));
  const to = space.figuresOf(at, withMore(before, at, changes));
  if ((to[GATE_AT] ?? 0) - (from[GATE_AT] ?? 0) < NOTICEABLE) return null;
  const question = weakestOf(from);
  return question === null ? null : { question, population };
}

/** Why `change` gives nothing before `other`, one of the steps before it. */
export function hindranceOf(before: WorkingSet, other: number, change: number): Hindrance {
  const { space } = before;
  if (sharesCell(space, other, change)) return { kind: 'same_cell' };
  const at = mostHelped(before, [change]);
  if (at === null) return { kind: 'combination' };
  const without = space.figuresOf(
    at,
    before.ownAt(at).filter((one) => one !== other),
  );
  const lifted = space.figuresOf(at, before.ownAt(at));
  const question = weakestOf(without);
  const isLifted = (lifted[GATE_AT] ?? 0) - (without[GATE_AT] ?? 0) >= NOTICEABLE || weakestOf(lifted) !== question;
  return question !== null && isLifted ? { kind: 'weakest_question', question } : { kind: 'combination' };
}

function sharesCell(space: PlanSpace, a: number, b: number): boolean {
  const cells = new Set(space.changes[a]?.candidate.changes.map((change) => `${change.population} ${change.source}`));
  return (
    space.changes[b]?.candidate.changes.some((change) => cells.has(`${change.population} ${change.source}`)) ?? false
  );
}

/** Position of the population whose own lower bound rises most; `null` where none does. */
function mostHelped(before: WorkingSet, changes: readonly number[]): number | null {
  const { space } = before;
  let found: number | null = null;
  let most = 0;
  for (const at of new Set(changes.flatMap((change) => space.touches[change] ?? []))) {
    const gain = space.populationScore(at, withMore(before, at, changes)) - space.populationScore(at, before.ownAt(at));
    if (gain > most) [found, most] = [at, gain];
  }
  return found;
}

/** The changes of a population once these have landed too. */
function withMore(before: WorkingSet, at: number, changes: readonly number[]): readonly number[] {
  const further = changes.filter((change) => !before.has(change) && before.space.isTouched(at, change));
  return [...before.ownAt(at), ...further].toSorted((a, b) => a - b);
}

function weakestOf(figures: Figures): Question | null {
  const gate = figures[GATE_AT];
  return QUESTIONS.find((_, at) => figures[QUESTION_AT + at] === gate) ?? null;
}

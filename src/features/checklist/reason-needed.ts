/** Which answers need a written reason before they count [SC21]. */
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';

export type ReasonNeed =
  | { readonly kind: 'none' }
  | { readonly kind: 'not_applicable' }
  /** The record says something else. */
  | { readonly kind: 'override'; readonly derived: AnswerValue }
  /** The record says something else for some populations; without a reason those keep what the record says. */
  | { readonly kind: 'some_populations'; readonly count: number };

export function reasonNeeded(
  score: WorkspaceScore,
  criterion: string,
  population: PopulationId | null,
  value: AnswerValue,
): ReasonNeed {
  if (value === 'unknown') return { kind: 'none' };
  if (value === 'not_applicable') return { kind: 'not_applicable' };
  const own = population === null ? score.organisation : score.populations.get(population);
  const derived = own?.criteria.get(criterion)?.derived ?? null;
  if (derived !== null && derived !== value) return { kind: 'override', derived };
  if (population !== null) return { kind: 'none' };
  const count = [...score.populations.values()].filter((one) => {
    const said = one.criteria.get(criterion)?.derived ?? null;
    return said !== null && said !== value;
  }).length;
  return count === 0 ? { kind: 'none' } : { kind: 'some_populations', count };
}

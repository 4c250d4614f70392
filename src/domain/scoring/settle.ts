/**
 * [SC21] Which answer counts. A person's answer for the population comes first, then one for the organisation, then what
 * the record says. Two rules keep it honest: "not applicable", and an answer against the record, need a written reason.
 */
import { JUDGEMENT_OF, UNKNOWN, type Judgement } from '#/domain/scoring/derive/judgement.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import type { Answer } from '#/domain/workspace/entities.ts';

export interface Settled {
  readonly judgement: Judgement;
  readonly origin: CriterionScore['origin'];
}

export function settle(own: Answer | undefined, organisation: Answer | undefined, derived: Judgement | null): Settled {
  const said = (own && judgementIn(own, derived)) ?? null;
  if (said !== null) return { judgement: said, origin: 'population' };
  const saidForAll = (organisation && judgementIn(organisation, derived)) ?? null;
  if (saidForAll !== null) return { judgement: saidForAll, origin: 'organisation' };
  if (derived !== null) return { judgement: derived, origin: 'derived' };
  return { judgement: UNKNOWN, origin: 'none' };
}

/** `null` where the answer says nothing, or lacks the reason that it needs. */
export function judgementIn(answer: Answer, derived: Judgement | null): Judgement | null {
  if (answer.value === 'unknown') return null;
  const needsReason = answer.value === 'not_applicable' || (derived !== null && derived.value !== answer.value);
  return needsReason && answer.reason.trim() === '' ? null : JUDGEMENT_OF[answer.value];
}

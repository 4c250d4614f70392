/** [SC20] What a rule concludes. Five plain answers, and the ranges between them where the record leaves it open. */
import type { Range } from '#/domain/range.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';

export interface Judgement {
  readonly value: AnswerValue;
  /** 0 to 1; `null` where not applicable. */
  readonly score: Range | null;
}

export const MET: Judgement = { value: 'met', score: [1, 1] };
export const PARTIAL: Judgement = { value: 'partial', score: [0.5, 0.5] };
export const NOT_MET: Judgement = { value: 'not_met', score: [0, 0] };
/** Nothing is known: anything from not met to met. */
export const UNKNOWN: Judgement = { value: 'unknown', score: [0, 1] };
/** Unknown, but at best, or at worst, partial. */
const AT_MOST_PARTIAL: Judgement = { value: 'unknown', score: [0, 0.5] };
export const AT_LEAST_PARTIAL: Judgement = { value: 'unknown', score: [0.5, 1] };
/** Leaves the criterion out of the mean. */
export const NOT_APPLICABLE: Judgement = { value: 'not_applicable', score: null };

export const JUDGEMENT_OF: Readonly<Record<AnswerValue, Judgement>> = {
  met: MET,
  partial: PARTIAL,
  not_met: NOT_MET,
  unknown: UNKNOWN,
  not_applicable: NOT_APPLICABLE,
};

/** The conclusion that is only known to lie between two plain ones. */
export function between(worst: Judgement, best: Judgement): Judgement {
  if (worst === best) return worst;
  if (worst === PARTIAL && best === MET) return AT_LEAST_PARTIAL;
  return best === PARTIAL ? AT_MOST_PARTIAL : UNKNOWN;
}

/** Grades a measure of which a range is known against two cut-offs. */
export function grade(measure: Range, metFrom: number, partialFrom: number): Judgement {
  return between(gradeOne(measure[0], metFrom, partialFrom), gradeOne(measure[1], metFrom, partialFrom));
}

/** Shares are sums and quotients: do not fail 0.9 for its last digit. */
const ROUNDING = 1e-9;

function gradeOne(value: number, metFrom: number, partialFrom: number): Judgement {
  if (value >= metFrom - ROUNDING) return MET;
  return value >= partialFrom - ROUNDING ? PARTIAL : NOT_MET;
}

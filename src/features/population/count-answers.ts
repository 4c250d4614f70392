import type { CriterionScore } from '#/domain/scoring/score.ts';
import { ANSWERS, type AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import { recordOf } from '#/domain/record-of.ts';

export function countAnswers(
  criteria: readonly Pick<CriterionScore, 'value'>[],
): Readonly<Record<AnswerValue, number>> {
  return recordOf(ANSWERS, (answer) => criteria.filter(({ value }) => value === answer).length);
}

import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';

/** A shape for each answer, so that a matrix reads without colour. */
export const ANSWER_MARKS: Readonly<Record<AnswerValue, string>> = {
  met: '●',
  partial: '◐',
  not_met: '○',
  unknown: '?',
  not_applicable: '–',
};

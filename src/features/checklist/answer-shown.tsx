import { ANSWER_MARKS } from '#/features/checklist/answer-marks.ts';
import styles from '#/features/checklist/checklist.module.css';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';

/** An answer to read. */
export function AnswerShown({ value }: { readonly value: AnswerValue }) {
  return (
    <span className={styles.shown} data-answer={value}>
      <span aria-hidden="true">{ANSWER_MARKS[value]}</span> {ANSWER_LABELS[value]}
    </span>
  );
}

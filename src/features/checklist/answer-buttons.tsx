import { ANSWER_KEYS } from '#/features/checklist/checklist-keys.ts';
import { ANSWER_MARKS } from '#/features/checklist/answer-marks.ts';
import styles from '#/features/checklist/checklist.module.css';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';

const SHORT: Readonly<Record<AnswerValue, string>> = { ...ANSWER_LABELS, not_applicable: 'N/A' };

interface Props {
  readonly label: string;
  readonly value: AnswerValue;
  /** The value is what the record says, not what a person said. */
  readonly isDerived: boolean;
  readonly isReachable: boolean;
  readonly onAnswer: (value: AnswerValue) => void;
}

/** One press answers. Plain buttons, because the arrow keys belong to the list around them. */
export function AnswerButtons({ label, value, isDerived, isReachable, onAnswer }: Props) {
  return (
    <fieldset className={styles.answers} aria-label={label}>
      {ANSWER_KEYS.map(({ key, value: answer }) => (
        <button
          key={answer}
          type="button"
          className={styles.answer}
          data-answer={answer}
          data-derived={(answer === value && isDerived) || undefined}
          aria-pressed={answer === value}
          // The name begins with the word shown, for those who speak it to press it.
          aria-label={answer === 'not_applicable' ? 'N/A, not applicable' : ANSWER_LABELS[answer]}
          title={`${ANSWER_LABELS[answer]} (${key})`}
          tabIndex={isReachable ? 0 : -1}
          onClick={() => onAnswer(answer)}
        >
          <span aria-hidden="true">{ANSWER_MARKS[answer]}</span>{' '}
          <span className={styles.answerWord}>{SHORT[answer]}</span>
        </button>
      ))}
    </fieldset>
  );
}

import { AnswerButtons } from '#/features/checklist/answer-buttons.tsx';
import { AnswerShown } from '#/features/checklist/answer-shown.tsx';
import styles from '#/features/checklist/checklist.module.css';
import { spreadInWords } from '#/features/checklist/checklist-progress.ts';
import { OriginBadge } from '#/features/checklist/origin-badge.tsx';
import { criterionSubject } from '#/domain/audit/comment-subjects.ts';
import type { Criterion } from '#/domain/catalog/catalog.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
import { useScores } from '#/state/use-scores.ts';
import { CommentMark } from '#/ui/comment-mark.tsx';

interface Props {
  readonly criterion: Criterion;
  readonly score: CriterionScore | undefined;
  readonly population: PopulationId | null;
  readonly place: number;
  readonly isCurrent: boolean;
  readonly canEdit: boolean;
  readonly onFocus: () => void;
  readonly onAnswer: (value: AnswerValue) => void;
}

export function CriterionRow(props: Props) {
  const { criterion, score, population, place, isCurrent, canEdit, onFocus, onAnswer } = props;
  const value = score?.value ?? 'unknown';
  const origin = score?.origin ?? 'none';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- taking the focus makes it the current one; keys answer it
    <div
      className={styles.row}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a stop of a list, not a group of form fields
      role="group"
      aria-label={`${criterion.id} ${criterion.question} ${ANSWER_LABELS[value]}`}
      data-place={`${place}-0`}
      data-current={isCurrent || undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one stop of the list; keys answer it
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
    >
      <div className={styles.asked}>
        <p>
          <b className={styles.number}>{criterion.id}</b> {criterion.question}{' '}
          <CommentMark onlyWithComments subject={criterionSubject(criterion.id, population)} name={criterion.id} />
        </p>
        <p className={styles.rule}>
          <OriginBadge origin={origin} isWide={population === null} /> {score?.rule}
          {population === null ? <Spread criterion={criterion.id} /> : null}
        </p>
      </div>
      {canEdit ? (
        <AnswerButtons
          label={`Answer to ${criterion.id}`}
          value={value}
          isDerived={origin === 'derived'}
          isReachable={isCurrent}
          onAnswer={onAnswer}
        />
      ) : (
        <AnswerShown value={value} />
      )}
    </div>
  );
}

/** How the populations differ under one answer of the organisation. */
function Spread({ criterion }: { readonly criterion: string }) {
  const { populations } = useScores();
  const values = [...populations.values()].map((one) => one.criteria.get(criterion)?.value ?? 'unknown');
  const words = spreadInWords(values, ANSWER_LABELS);
  return words === '' ? null : ` Populations: ${words}.`;
}

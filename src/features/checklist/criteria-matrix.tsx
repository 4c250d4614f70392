import type { ReactNode } from 'react';

import { ANSWER_MARKS } from '#/features/checklist/answer-marks.ts';
import styles from '#/features/checklist/matrix.module.css';
import type { Question } from '#/features/checklist/use-answering.ts';
import type { SetPlace } from '#/features/checklist/use-checklist-place.ts';
import { listKeys } from '#/features/checklist/list-keys.ts';
import type { Criterion } from '#/domain/catalog/catalog.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { formatNumber } from '#/ui/format.ts';

interface Props {
  readonly criteria: readonly Criterion[];
  readonly current: string | null;
  readonly column: PopulationId | null;
  readonly canEdit: boolean;
  readonly detail: ReactNode;
  readonly setPlace: SetPlace;
  readonly onAnswer: (question: Question, value: AnswerValue) => void;
}

/** A wider matrix could not be read, and would be slow to draw. */
const MOST_COLUMNS = 60;

/** Criteria down, the organisation and its populations across; a cell is one answer. */
export function CriteriaMatrix({ criteria, current, column, canEdit, detail, setPlace, onAnswer }: Props) {
  const score = useScores();
  const populations = populationsInOrder(useWorkspace());
  const columns = [
    { id: null, name: 'Organisation', scores: score.organisation.criteria },
    ...populations
      .slice(0, MOST_COLUMNS)
      .map(({ id, name }) => ({ id, name, scores: score.populations.get(id)?.criteria ?? EMPTY })),
  ];
  const row = Math.max(
    0,
    criteria.findIndex(({ id }) => id === current),
  );
  const at = Math.max(
    0,
    columns.findIndex(({ id }) => id === column),
  );
  const onKeyDown = listKeys({
    rows: criteria.length,
    columns: columns.length,
    onAnswer: canEdit
      ? (line, position, value) => {
          const criterion = criteria[line];
          if (criterion !== undefined)
            onAnswer({ criterion: criterion.id, population: columns[position]?.id ?? null }, value);
        }
      : null,
  });
  return (
    <>
      <div className={styles.scroll}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table one moves in by arrow keys is a grid */}
        <table className={styles.table} role="grid" aria-label="Answers" onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              {columns.map(({ id, name }) => (
                <th key={id ?? 'org'} scope="col" data-current={id === column || undefined}>
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion, line) => (
              <tr key={criterion.id}>
                <th scope="row" title={criterion.question}>
                  <b>{criterion.id}</b> <span>{criterion.question}</span>
                </th>
                {columns.map(({ id, name, scores }, position) => (
                  <Cell
                    key={id ?? 'org'}
                    score={scores.get(criterion.id)}
                    label={`${criterion.id}, ${name}`}
                    place={`${line}-${position}`}
                    isCurrent={line === row && position === at}
                    onFocus={() => setPlace({ criterion: criterion.id, column: id })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.key}>
        {(['met', 'partial', 'not_met', 'unknown', 'not_applicable'] as const).map((value) => (
          <span key={value}>
            {ANSWER_MARKS[value]} {ANSWER_LABELS[value].toLowerCase()}
          </span>
        ))}
        <span>
          <span className={styles.derivedKey}>●</span> derived
        </span>
      </p>
      {populations.length > MOST_COLUMNS ? (
        <p>
          The first {formatNumber(MOST_COLUMNS)} of {formatNumber(populations.length)} populations. Choose any other
          under “Answers of”.
        </p>
      ) : null}
      {detail}
    </>
  );
}

const EMPTY: ReadonlyMap<string, CriterionScore> = new Map();

interface CellProps {
  readonly score: CriterionScore | undefined;
  readonly label: string;
  readonly place: string;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
}

function Cell({ score, label, place, isCurrent, onFocus }: CellProps) {
  const value = score?.value ?? 'unknown';
  const isDerived = score?.origin === 'derived';
  return (
    <td
      tabIndex={isCurrent ? 0 : -1}
      data-place={place}
      data-answer={value}
      data-derived={isDerived || undefined}
      aria-selected={isCurrent}
      aria-label={`${label}: ${ANSWER_LABELS[value]}${isDerived ? ', derived' : ''}`}
      onFocus={onFocus}
      onClick={(event) => event.currentTarget.focus()}
    >
      <span aria-hidden="true">{ANSWER_MARKS[value]}</span>
    </td>
  );
}

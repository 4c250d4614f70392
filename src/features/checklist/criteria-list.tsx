import type { ReactNode } from 'react';

import styles from '#/features/checklist/checklist.module.css';
import { CriterionRow } from '#/features/checklist/criterion-row.tsx';
import type { Question } from '#/features/checklist/use-answering.ts';
import type { SetPlace } from '#/features/checklist/use-checklist-place.ts';
import { listKeys } from '#/features/checklist/list-keys.ts';
import type { Criterion } from '#/domain/catalog/catalog.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import { useCatalog } from '#/state/use-catalog.ts';

interface Props {
  readonly criteria: readonly Criterion[];
  readonly scores: ReadonlyMap<string, CriterionScore>;
  readonly population: PopulationId | null;
  readonly current: string | null;
  readonly canEdit: boolean;
  /** Shown under the current criterion where the screen has no room beside the list. */
  readonly detail: ReactNode;
  /** A heading where a new item begins. */
  readonly withItems: boolean;
  readonly setPlace: SetPlace;
  readonly onAnswer: (question: Question, value: AnswerValue) => void;
}

export function CriteriaList(props: Props) {
  const { criteria, scores, population, current, canEdit, detail, setPlace, onAnswer } = props;
  const { items } = useCatalog().checklist;
  const row = Math.max(
    0,
    criteria.findIndex(({ id }) => id === current),
  );
  const onKeyDown = listKeys({
    rows: criteria.length,
    columns: 1,
    onAnswer: canEdit
      ? (at, _, value) => {
          const criterion = criteria[at];
          if (criterion !== undefined) onAnswer({ criterion: criterion.id, population }, value);
        }
      : null,
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys move between the rows, which take the focus
    <ul className={styles.list} aria-label="Criteria" onKeyDown={onKeyDown}>
      {criteria.map((criterion, at) => {
        const item = items.find(({ id }) => id === criterion.item);
        const isFirstOfItem = props.withItems && criteria[at - 1]?.item !== criterion.item;
        return (
          <li key={criterion.id} data-current={criterion.id === current || undefined}>
            {isFirstOfItem && item !== undefined ? (
              <h2 className={styles.itemHeading}>
                {item.id} {item.title}
              </h2>
            ) : null}
            <CriterionRow
              criterion={criterion}
              score={scores.get(criterion.id)}
              population={population}
              place={at}
              isCurrent={at === row}
              canEdit={canEdit}
              onFocus={() => setPlace({ criterion: criterion.id })}
              onAnswer={(value) => onAnswer({ criterion: criterion.id, population }, value)}
            />
            {criterion.id === current ? detail : null}
          </li>
        );
      })}
    </ul>
  );
}

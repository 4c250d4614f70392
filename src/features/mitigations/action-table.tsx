import { useRef } from 'react';

import { ActionRow } from '#/features/mitigations/action-row.tsx';
import styles from '#/features/mitigations/action-table.module.css';
import { actionsAbout, byPriority, hasStatus, sorted } from '#/features/mitigations/order-actions.ts';
import { pageOf } from '#/features/mitigations/page-of.ts';
import { ShowMore } from '#/features/mitigations/show-more.tsx';
import { SortHeader } from '#/features/mitigations/sort-header.tsx';
import type { ActionPlace } from '#/features/mitigations/use-action-place.ts';
import type { Moves } from '#/features/mitigations/use-move-action.ts';
import { usePages } from '#/features/mitigations/use-pages.ts';
import { useGains } from '#/features/mitigations/use-plan.ts';
import { PRIORITIES } from '#/domain/catalog/vocabulary.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { PRIORITY_LABELS } from '#/domain/workspace/labels.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

/** Rows that it begins with: what is most urgent, or first in the order asked for. */
const FIRST = 25;

interface Props {
  readonly place: ActionPlace;
  readonly moves: Moves;
}

/** Actions under their priority, the most urgent first; or in the order of one column. */
export function ActionTable({ place, moves }: Props) {
  const { actions } = useWorkspace();
  const on = useEvaluationDate();
  const gains = useGains();
  const box = useRef<HTMLDivElement>(null);
  const pages = usePages(box, FIRST);
  const found = actionsAbout(actions.values(), place, on).filter((action) => hasStatus(action, place.show));
  if (found.length === 0) return <p className={styles.none}>No action is like that.</p>;
  const inOrder = place.sort === null ? found.toSorted(byPriority) : sorted(found, place.sort, gains);
  const shown = pageOf(inOrder, pages.most, ({ id }) => id === place.latest);
  const row = (action: Action) => (
    <ActionRow
      key={action.id}
      action={action}
      on={on}
      gain={gains.of(action.id)}
      isSelected={place.action === action.id}
      showsPriority={place.sort !== null}
      onOpen={() => place.open(action.id)}
      onMove={moves.move}
    />
  );
  return (
    <div className={styles.frame} ref={box}>
      <table className={styles.table}>
        <caption>Gain: points of the organisation’s lower bound once the action’s changes are in the record.</caption>
        <thead>
          <tr>
            <SortHeader place={place} by="title" label="Action" />
            <SortHeader place={place} by="status" label="Status" />
            <SortHeader place={place} by="start" label="Start" lesser />
            <SortHeader place={place} by="due" label="Due" />
            <SortHeader place={place} by="progress" label="Progress" />
            <SortHeader place={place} by="effort" label="Effort" numeric lesser />
            <SortHeader place={place} by="gain" label="Gain" numeric />
            <th scope="col">
              <VisuallyHidden>Move</VisuallyHidden>
            </th>
          </tr>
        </thead>
        {place.sort === null ? (
          PRIORITIES.map((priority) => {
            const own = shown.filter((action) => action.priority === priority);
            if (own.length === 0) return null;
            return (
              <tbody key={priority}>
                <tr className={styles.group}>
                  <th scope="rowgroup" colSpan={8}>
                    {priority} {PRIORITY_LABELS[priority]}
                  </th>
                </tr>
                {own.map(row)}
              </tbody>
            );
          })
        ) : (
          <tbody>{shown.map(row)}</tbody>
        )}
      </table>
      <ShowMore pages={pages} shown={shown.length} of={found.length} what="actions" />
    </div>
  );
}

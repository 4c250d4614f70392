import { useEffect, useRef, useState } from 'react';

import { BoardCard } from '#/features/mitigations/board-card.tsx';
import { BoardColumn } from '#/features/mitigations/board-column.tsx';
import styles from '#/features/mitigations/board.module.css';
import { actionsAbout, byUrgency } from '#/features/mitigations/order-actions.ts';
import type { ActionPlace } from '#/features/mitigations/use-action-place.ts';
import { useCardDrag } from '#/features/mitigations/use-card-drag.ts';
import type { Moves } from '#/features/mitigations/use-move-action.ts';
import { useGains } from '#/features/mitigations/use-plan.ts';
import { ACTION_STATUSES } from '#/domain/workspace/record-vocabulary.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

interface Props {
  readonly place: ActionPlace;
  readonly moves: Moves;
}

/** A column for each status. Cards go from one to another by drag, by Shift and the arrow keys, and by their menu. */
export function ActionBoard({ place, moves }: Props) {
  const { actions } = useWorkspace();
  const on = useEvaluationDate();
  const gains = useGains();
  /** The card that was moved last: its new column shows it, however long that is. */
  const [lastMoved, setLastMoved] = useState<string | null>(null);
  const moved = useRef<string | null>(null);
  const move: Moves['move'] = (action, to) => {
    setLastMoved(action.id);
    moved.current = action.id;
    moves.move(action, to);
  };
  const { drag, cardProps } = useCardDrag((id, to) => {
    const action = [...actions.values()].find((one) => one.id === id);
    if (action !== undefined) move(action, to);
  });
  const shown = actionsAbout(actions.values(), place, on);

  // A moved card is another element in another column: the keyboard stays with it.
  useEffect(() => {
    if (moved.current === null || moves.question !== null) return;
    document.querySelector<HTMLElement>(`[data-board] [data-action="${moved.current}"]`)?.focus();
    moved.current = null;
  });

  return (
    <div className={styles.scroll}>
      <div className={styles.board} data-board data-carrying={drag !== null || undefined}>
        {ACTION_STATUSES.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            actions={shown.filter((action) => action.status === status).toSorted(byUrgency)}
            isOver={drag?.over === status}
            isKept={({ id }) => id === place.latest || id === lastMoved}
          >
            {(action) => (
              <BoardCard
                key={action.id}
                action={action}
                on={on}
                gain={gains.of(action.id)}
                isSelected={place.action === action.id}
                drag={drag?.id === action.id ? drag : null}
                dragProps={cardProps(action.id)}
                onOpen={() => place.open(action.id)}
                onMove={move}
              />
            )}
          </BoardColumn>
        ))}
      </div>
    </div>
  );
}

import { useEffect, useRef, useState, type ReactNode } from 'react';

import { BoardCard } from '#/features/mitigations/board-card.tsx';
import styles from '#/features/mitigations/board.module.css';
import { actionsAbout, byUrgency } from '#/features/mitigations/order-actions.ts';
import type { ActionPlace } from '#/features/mitigations/use-action-place.ts';
import { useCardDrag } from '#/features/mitigations/use-card-drag.ts';
import type { Moves } from '#/features/mitigations/use-move-action.ts';
import { useGains, useProgress } from '#/features/mitigations/use-plan.ts';
import { isOpen } from '#/domain/workspace/action-dependencies.ts';
import { type Action } from '#/domain/workspace/entities.ts';
import { ACTION_STATUSES, type ActionStatus } from '#/domain/workspace/record-vocabulary.ts';
import { ACTION_STATUS_LABELS } from '#/domain/workspace/labels.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { formatNumber } from '#/ui/format.ts';

interface Props {
  readonly place: ActionPlace;
  readonly moves: Moves;
}

/** A column for each status. Cards go from one to another by drag, by Shift and the arrow keys, and by their menu. */
export function ActionBoard({ place, moves }: Props) {
  const { actions } = useWorkspace();
  const on = useEvaluationDate();
  const gains = useGains();
  const moved = useRef<string | null>(null);
  const move: Moves['move'] = (action, to) => {
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
          <Column
            key={status}
            status={status}
            actions={shown.filter((action) => action.status === status).toSorted(byUrgency)}
            isOver={drag?.over === status}
          >
            {(action) => (
              <BoardCard
                key={action.id}
                action={action}
                on={on}
                gain={gains.get(action.id) ?? null}
                isSelected={place.action === action.id}
                drag={drag?.id === action.id ? drag : null}
                dragProps={cardProps(action.id)}
                onOpen={() => place.open(action.id)}
                onMove={move}
              />
            )}
          </Column>
        ))}
      </div>
    </div>
  );
}

/** What is closed is history: the latest few are enough until somebody asks. */
const MOST_CLOSED = 4;

interface ColumnProps {
  readonly status: ActionStatus;
  readonly actions: readonly Action[];
  readonly isOver: boolean;
  /** Draws a card. */
  readonly children: (action: Action) => ReactNode;
}

function Column({ status, actions, isOver, children }: ColumnProps) {
  const { pointsOf } = useProgress();
  const [isWhole, setWhole] = useState(false);
  const points = actions.reduce((sum, { id }) => sum + (pointsOf.get(id) ?? 0), 0);
  const shown = isWhole || isOpen({ status }) ? actions : actions.slice(0, MOST_CLOSED);
  const label = ACTION_STATUS_LABELS[status];
  return (
    <section
      className={styles.column}
      data-column={status}
      data-over={isOver || undefined}
      data-empty={actions.length === 0 || undefined}
      aria-label={`${label}, ${actions.length}`}
    >
      <h2>
        {label} <span>{actions.length}</span>
        {points > 0 ? <small>{formatNumber(points)} points</small> : null}
      </h2>
      <ul>{shown.map(children)}</ul>
      {shown.length < actions.length ? (
        <Button size="s" variant="quiet" onClick={() => setWhole(true)}>
          Show all {actions.length}
        </Button>
      ) : null}
    </section>
  );
}

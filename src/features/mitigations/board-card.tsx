import { Diamond, GripVertical, Hourglass } from 'lucide-react';
import type { KeyboardEvent } from 'react';

import { dueStanding, milestoneStanding } from '#/features/mitigations/action-standing.ts';
import styles from '#/features/mitigations/board.module.css';
import type { Gain } from '#/features/mitigations/gain-of-actions.ts';
import { MoveMenu } from '#/features/mitigations/move-menu.tsx';
import type { Drag, useCardDrag } from '#/features/mitigations/use-card-drag.ts';
import type { Moves } from '#/features/mitigations/use-move-action.ts';
import { waitInWords } from '#/features/mitigations/wait-in-words.ts';
import { walkCards } from '#/features/mitigations/walk-cards.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { isOpen } from '#/domain/workspace/action-dependencies.ts';
import { type Action } from '#/domain/workspace/entities.ts';
import { ACTION_STATUSES } from '#/domain/workspace/record-vocabulary.ts';
import { PRIORITY_LABELS } from '#/domain/workspace/labels.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { formatNumber, formatPoints } from '#/ui/format.ts';

interface Props {
  readonly action: Action;
  readonly on: IsoDate;
  readonly gain: Gain | null;
  readonly isSelected: boolean;
  readonly drag: Drag | null;
  readonly dragProps: ReturnType<ReturnType<typeof useCardDrag>['cardProps']>;
  readonly onOpen: () => void;
  readonly onMove: Moves['move'];
}

export function BoardCard({ action, on, gain, isSelected, drag, dragProps, onOpen, onMove }: Props) {
  const { actions } = useWorkspace();
  const canEdit = useCanEdit();
  const due = dueStanding(action, on);
  const wait = waitInWords(actions, action);
  const milestone = milestoneStanding(action, on);
  const hasProgress = isOpen(action) && action.progress > 0;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const to = ACTION_STATUSES[ACTION_STATUSES.indexOf(action.status) + step];
    if (event.shiftKey && step !== 0) {
      event.preventDefault();
      if (canEdit && to !== undefined) onMove(action, to);
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && walkCards(event.currentTarget, event.key)) {
      event.preventDefault();
    }
  };
  return (
    <li
      className={styles.card}
      data-selected={isSelected || undefined}
      data-dragging={drag !== null || undefined}
      data-movable={canEdit || undefined}
      style={drag === null ? undefined : { transform: `translate(${drag.x}px, ${drag.y}px) rotate(1deg)` }}
      {...(canEdit ? dragProps : {})}
    >
      <div className={styles.cardHead}>
        <span className={styles.priority} title={PRIORITY_LABELS[action.priority]}>
          {action.priority}
        </span>
        {canEdit ? (
          <span className={styles.tools}>
            <span className={styles.grip} data-grip aria-hidden="true">
              <GripVertical size={16} />
            </span>
            <span data-tool>
              <MoveMenu action={action} onMove={onMove} />
            </span>
          </span>
        ) : null}
      </div>
      <button
        type="button"
        className={styles.title}
        data-action={action.id}
        aria-expanded={isSelected}
        aria-keyshortcuts={canEdit ? 'Shift+ArrowLeft Shift+ArrowRight' : undefined}
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        {action.title}
      </button>
      <p className={styles.facts}>
        <span>{action.owner.trim() === '' ? 'no owner' : action.owner}</span>
        <span className={styles.due} data-tone={due.tone}>
          {due.words}
        </span>
      </p>
      {action.statusReason === '' ? null : <p className={styles.reason}>{action.statusReason}</p>}
      {milestone === null ? null : (
        <p className={styles.wait} data-tone={milestone.tone}>
          <Diamond size={11} aria-hidden="true" /> {milestone.words}
        </p>
      )}
      {wait === null ? null : (
        <p className={styles.wait} data-tone={wait.tone}>
          <Hourglass size={12} aria-hidden="true" /> {wait.words}
        </p>
      )}
      <div className={styles.cardFoot}>
        <span>{hasProgress ? `${formatNumber(action.progress)} %` : ''}</span>
        {gain === null ? null : <GainWords gain={gain} />}
      </div>
      {hasProgress ? (
        <meter
          className={styles.progress}
          min={0}
          max={100}
          value={action.progress}
          aria-label={`Progress of ${action.title}`}
        />
      ) : null}
    </li>
  );
}

/** Less than this reads as 0.0. */
const NOTICEABLE = 0.05;

function GainWords({ gain: { proven, upper } }: { readonly gain: Gain }) {
  const isOnlyPossible = proven < NOTICEABLE && upper >= NOTICEABLE;
  const points = formatPoints(isOnlyPossible ? upper : proven, { digits: 1, signed: true });
  return <b className={styles.gain}>{isOnlyPossible ? `upper ${points}` : `${points} points`}</b>;
}

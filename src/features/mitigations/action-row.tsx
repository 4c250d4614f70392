import { changesRecord } from '#/domain/workspace/action-changes.ts';
import { isOpen } from '#/domain/workspace/action-dependencies.ts';
import { dueStanding, statusTone } from '#/features/mitigations/action-standing.ts';
import styles from '#/features/mitigations/action-table.module.css';
import type { Gain } from '#/features/mitigations/gain-of-actions.ts';
import { MoveMenu } from '#/features/mitigations/move-menu.tsx';
import type { Moves } from '#/features/mitigations/use-move-action.ts';
import { waitInWords } from '#/features/mitigations/wait-in-words.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { ACTION_STATUS_LABELS } from '#/domain/workspace/labels.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Badge } from '#/ui/badge.tsx';
import { formatDate, formatNumber, formatPoints } from '#/ui/format.ts';

interface Props {
  readonly action: Action;
  readonly on: IsoDate;
  readonly gain: Gain | null;
  readonly isSelected: boolean;
  /** Where the rows do not stand under their priority. */
  readonly showsPriority: boolean;
  readonly onOpen: () => void;
  readonly onMove: Moves['move'];
}

export function ActionRow({ action, on, gain, isSelected, showsPriority, onOpen, onMove }: Props) {
  const { actions } = useWorkspace();
  const canEdit = useCanEdit();
  const due = dueStanding(action, on);
  const wait = waitInWords(actions, action);
  return (
    <tr data-selected={isSelected || undefined} data-closed={!isOpen(action) || undefined}>
      <th scope="row">
        <button
          type="button"
          className={styles.title}
          data-action={action.id}
          aria-expanded={isSelected}
          onClick={onOpen}
        >
          {action.title}
        </button>
        <span className={styles.owner}>
          {showsPriority ? `${action.priority}, ` : ''}
          {action.owner === '' ? 'no owner' : action.owner}
        </span>
        {wait === null ? null : (
          <span className={styles.owner} data-tone={wait.tone}>
            {wait.words}
          </span>
        )}
      </th>
      <td data-label="Status">
        <Badge tone={statusTone(action.status)}>{ACTION_STATUS_LABELS[action.status]}</Badge>
      </td>
      <td data-label="Start" data-lesser>
        {action.start === null ? '–' : formatDate(action.start)}
      </td>
      <td>
        <span className={styles.due} data-tone={due.tone}>
          {due.words}
        </span>
        {due.tone === 'bad' && action.due !== null ? (
          <span className={styles.owner}>was due {formatDate(action.due)}</span>
        ) : null}
      </td>
      <td data-label="Progress">
        <span className={styles.progress}>
          <meter min={0} max={100} value={action.progress} aria-label={`Progress of ${action.title}`} />
          {formatNumber(action.progress)} %
        </span>
      </td>
      <td data-label="Effort" data-numeric data-lesser>
        {action.effortDays === null ? '–' : `${formatNumber(action.effortDays)} d`}
      </td>
      <td data-label="Gain" data-numeric>
        {gain === null ? (
          <span title={!changesRecord(action) ? 'It names no change to the record' : undefined}>–</span>
        ) : (
          <GainCell gain={gain} />
        )}
      </td>
      <td className={styles.tool}>{canEdit ? <MoveMenu action={action} onMove={onMove} /> : null}</td>
    </tr>
  );
}

/** Less than this reads as 0.0. */
const NOTICEABLE = 0.05;

function GainCell({ gain: { proven, upper } }: { readonly gain: Gain }) {
  const isOnlyPossible = proven < NOTICEABLE && upper >= NOTICEABLE;
  return (
    <>
      <b>{formatPoints(proven, { digits: 1, signed: true })}</b>
      {isOnlyPossible ? (
        <span className={styles.owner}>upper {formatPoints(upper, { digits: 1, signed: true })}</span>
      ) : null}
    </>
  );
}

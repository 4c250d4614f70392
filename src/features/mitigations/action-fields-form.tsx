import { parseIsoDate } from '#/domain/dates.ts';
import { PRIORITIES } from '#/domain/catalog/vocabulary.ts';
import { editAction, type ActionFields } from '#/domain/workspace/commands/action-commands.ts';
import { type Action } from '#/domain/workspace/entities.ts';
import { ACTION_STATUSES } from '#/domain/workspace/record-vocabulary.ts';
import { ACTION_STATUS_LABELS, PRIORITY_LABELS } from '#/domain/workspace/labels.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import type { Moves } from '#/features/mitigations/use-move-action.ts';
import { DateField } from '#/ui/date-field.tsx';
import { NumberField } from '#/ui/number-field.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';
import styles from '#/features/mitigations/mitigations.module.css';

interface Props {
  readonly action: Action;
  /** Some moves ask something first. */
  readonly onMove: Moves['move'];
}

export function ActionFieldsForm({ action, onMove }: Props) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const disabled = !useCanEdit();
  const { currency } = workspace.settings;
  const money = currency === '' ? {} : { suffix: currency };
  const edit = (patch: Partial<ActionFields>) => {
    dispatch(editAction(workspace, action.id, patch));
  };
  return (
    <>
      <TextField
        label="Title"
        required
        value={action.title}
        disabled={disabled}
        onCommit={(title) => edit({ title })}
      />
      <TextField label="Owner" value={action.owner} disabled={disabled} onCommit={(owner) => edit({ owner })} />
      <TextField
        label="Approver"
        value={action.approver}
        disabled={disabled}
        onCommit={(approver) => edit({ approver: approver.trim() })}
      />
      <div className={styles.two}>
        <SelectField
          label="Status"
          value={action.status}
          disabled={disabled}
          options={ACTION_STATUSES.map((value) => ({ value, label: ACTION_STATUS_LABELS[value] }))}
          onCommit={(status) => onMove(action, status)}
        />
        <NumberField
          label="Progress"
          value={action.progress}
          min={0}
          max={100}
          suffix="%"
          disabled={disabled}
          onCommit={(progress) => edit({ progress: progress ?? 0 })}
        />
        <DateField
          label="Start"
          value={action.start}
          disabled={disabled}
          onCommit={(start) => edit({ start: parseIsoDate(start ?? '') })}
        />
        <DateField
          label="Due"
          value={action.due}
          disabled={disabled}
          onCommit={(due) => edit({ due: parseIsoDate(due ?? '') })}
        />
      </div>
      {action.status === 'blocked' || action.status === 'dropped' ? (
        <TextField
          label={action.status === 'blocked' ? 'Held up by' : 'Why it was dropped'}
          multiline
          value={action.statusReason}
          disabled={disabled}
          onCommit={(statusReason) => edit({ statusReason })}
        />
      ) : null}
      <SelectField
        label="Priority"
        value={action.priority}
        disabled={disabled}
        options={PRIORITIES.map((value) => ({ value, label: `${value} ${PRIORITY_LABELS[value]}` }))}
        onCommit={(priority) => edit({ priority })}
      />
      <div className={styles.three}>
        <NumberField
          label="Effort"
          value={action.effortDays}
          min={0}
          suffix="days"
          disabled={disabled}
          onCommit={(effortDays) => edit({ effortDays })}
        />
        <NumberField
          label="One-off cost"
          value={action.costOnce}
          min={0}
          {...money}
          disabled={disabled}
          onCommit={(costOnce) => edit({ costOnce })}
        />
        <NumberField
          label="Cost per year"
          value={action.costPerYear}
          min={0}
          {...money}
          disabled={disabled}
          onCommit={(costPerYear) => edit({ costPerYear })}
        />
      </div>
      <TextField label="Note" multiline value={action.note} disabled={disabled} onCommit={(note) => edit({ note })} />
    </>
  );
}

import { Plus, X } from 'lucide-react';
import { useEffect, useRef } from 'react';

import styles from '#/features/mitigations/mitigations.module.css';
import { parseIsoDate } from '#/domain/dates.ts';
import { editAction } from '#/domain/workspace/commands/action-commands.ts';
import type { Action, Milestone } from '#/domain/workspace/entities.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { formatDate } from '#/ui/format.ts';
import { IconButton } from '#/ui/icon-button.tsx';
import { TextField } from '#/ui/text-field.tsx';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

/** Steps on the way, each with its day. */
export function MilestonesField({ action }: { readonly action: Action }) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const list = useRef<HTMLUListElement>(null);
  const isAdding = useRef(false);
  const { milestones } = action;
  const save = (next: readonly Milestone[]) => {
    dispatch(editAction(workspace, action.id, { milestones: [...next] }));
  };
  const edit = (at: number, patch: Partial<Milestone>) =>
    save(milestones.map((milestone, one) => (one === at ? { ...milestone, ...patch } : milestone)));

  useEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    list.current?.querySelector<HTMLInputElement>('li:last-child input[type="text"]')?.select();
  });

  if (!canEdit && milestones.length === 0) return null;
  return (
    <section className={styles.field} aria-label="Milestones">
      <h3>Milestones</h3>
      {milestones.length === 0 ? (
        <p className={styles.faint}>None yet. They show on the timeline and in the calendar file.</p>
      ) : (
        <ul className={styles.milestones} ref={list}>
          {milestones.map((milestone, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- milestones have no id and stay where they are while edited
            <li key={at}>
              {canEdit ? (
                <MilestoneRow
                  milestone={milestone}
                  onEdit={(patch) => edit(at, patch)}
                  onRemove={() => save(milestones.toSpliced(at, 1))}
                />
              ) : (
                <span>
                  {milestone.done ? 'Done' : 'Open'}: {milestone.name}
                  {milestone.due === null ? '' : `, ${formatDate(milestone.due)}`}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {canEdit ? (
        <Button
          size="s"
          icon={<Plus />}
          onClick={() => {
            isAdding.current = true;
            save([...milestones, { name: 'New milestone', due: null, done: false }]);
          }}
        >
          Add milestone
        </Button>
      ) : null}
    </section>
  );
}

interface RowProps {
  readonly milestone: Milestone;
  readonly onEdit: (patch: Partial<Milestone>) => void;
  readonly onRemove: () => void;
}

function MilestoneRow({ milestone: { name, due, done }, onEdit, onRemove }: RowProps) {
  return (
    <>
      <CheckboxField
        label={<VisuallyHidden>{`${name} is done`}</VisuallyHidden>}
        checked={done}
        onCommit={(checked) => onEdit({ done: checked })}
      />
      <TextField
        label="Milestone"
        hideLabel
        required
        value={name}
        maxLength={200}
        onCommit={(text) => onEdit({ name: text })}
      />
      <DateField
        label={`Day of ${name}`}
        hideLabel
        value={due}
        onCommit={(text) => onEdit({ due: parseIsoDate(text ?? '') })}
      />
      <IconButton size="s" label={`Remove ${name}`} icon={<X />} onClick={onRemove} />
    </>
  );
}

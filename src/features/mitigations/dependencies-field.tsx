import { X } from 'lucide-react';

import { dueStanding } from '#/features/mitigations/action-standing.ts';
import styles from '#/features/mitigations/mitigations.module.css';
import { byUrgency } from '#/features/mitigations/order-actions.ts';
import { dependenciesOf, isOpen } from '#/domain/workspace/action-dependencies.ts';
import { waitingOn } from '#/domain/workspace/held-up-by.ts';
import { editAction } from '#/domain/workspace/commands/action-commands.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { IconButton } from '#/ui/icon-button.tsx';
import { SelectField } from '#/ui/select-field.tsx';

/** Actions that have to be done before this one. */
export function DependenciesField({ action }: { readonly action: Action }) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const on = useEvaluationDate();
  const { actions } = workspace;
  const waitingFor = dependenciesOf(actions, action);
  const waiting = [...actions.values()].filter((other) => other.dependsOn.includes(action.id) && isOpen(other));
  const save = (dependsOn: readonly string[]) => {
    dispatch(editAction(workspace, action.id, { dependsOn: [...dependsOn] }));
  };
  const wouldCircle = waitingOn(actions, action.id);
  const rest = [...actions.values()]
    .filter((other) => isOpen(other) && other.id !== action.id && !wouldCircle.has(other.id))
    .filter(({ id }) => !action.dependsOn.includes(id))
    .toSorted(byUrgency);
  if (!canEdit && waitingFor.length === 0 && waiting.length === 0) return null;
  return (
    <section className={styles.field} aria-label="Dependencies">
      <h3>Waits for</h3>
      {waitingFor.length === 0 ? null : (
        <ul className={styles.changes}>
          {waitingFor.map((other) => (
            <li key={other.id}>
              <span>
                <b>{other.title}</b>
                <br />
                {dueStanding(other, on).words}
              </span>
              {canEdit ? (
                <IconButton
                  size="s"
                  label={`No longer wait for ${other.title}`}
                  icon={<X />}
                  onClick={() => save(action.dependsOn.filter((id) => id !== other.id))}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {canEdit && rest.length > 0 ? (
        <SelectField<string>
          label="Wait for an action"
          hideLabel
          value=""
          options={[
            { value: '', label: 'Wait for an action' },
            ...rest.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onCommit={(id) => {
            if (id !== '') save([...action.dependsOn, id]);
          }}
        />
      ) : null}
      {waiting.length === 0 ? null : (
        <p className={styles.faint}>
          {waiting.map(({ title }) => `“${title}”`).join(', ')} {waiting.length === 1 ? 'waits' : 'wait'} for this one.
        </p>
      )}
    </section>
  );
}

import { X } from 'lucide-react';
import { Link } from 'react-router';

import styles from '#/features/mitigations/mitigations.module.css';
import { editAction } from '#/domain/workspace/commands/action-commands.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { IconButton } from '#/ui/icon-button.tsx';
import { SelectField } from '#/ui/select-field.tsx';

/** Criteria of the checklist that the action helps to meet. */
export function CriteriaField({ action }: { readonly action: Action }) {
  const { criteria } = useCatalog().checklist;
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const save = (next: readonly string[]) => {
    dispatch(editAction(workspace, action.id, { criteria: [...next] }));
  };
  const rest = [...criteria.values()].filter(({ id, kind }) => kind !== 'executive' && !action.criteria.includes(id));
  return (
    <section className={styles.field} aria-label="Criteria">
      <h3>Criteria it helps to meet</h3>
      {action.criteria.length === 0 ? null : (
        <ul className={styles.changes}>
          {action.criteria.map((id) => (
            <li key={id}>
              <span>
                <Link to={`/checklist?criterion=${encodeURIComponent(id)}`}>{id}</Link> {criteria.get(id)?.question}
              </span>
              {canEdit ? (
                <IconButton
                  size="s"
                  label={`Remove ${id}`}
                  icon={<X />}
                  onClick={() => save(action.criteria.filter((one) => one !== id))}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {canEdit ? (
        <SelectField<string>
          label="Add a criterion"
          hideLabel
          value=""
          options={[
            { value: '', label: 'Add a criterion' },
            ...rest.map(({ id, question }) => ({ value: id, label: `${id} ${question}` })),
          ]}
          onCommit={(id) => {
            if (id !== '') save([...action.criteria, id].toSorted());
          }}
        />
      ) : null}
    </section>
  );
}

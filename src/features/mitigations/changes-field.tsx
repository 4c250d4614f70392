import { Pencil, Plus, X } from 'lucide-react';
import { useState } from 'react';

import { cellInWords, changeInWords } from '#/features/mitigations/change-in-words.ts';
import { ChangeDialog } from '#/features/mitigations/change-dialog.tsx';
import styles from '#/features/mitigations/mitigations.module.css';
import { editAction } from '#/domain/workspace/commands/action-commands.ts';
import type { Action, ActionChange } from '#/domain/workspace/entities.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { IconButton } from '#/ui/icon-button.tsx';

/** Cells that the action changes when it is completed. */
export function ChangesField({ action }: { readonly action: Action }) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  /** The position of the change in the dialog; one past the end for a new one. */
  const [editing, setEditing] = useState<number | null>(null);
  const { changes } = action;
  const save = (next: readonly ActionChange[]) => {
    dispatch(editAction(workspace, action.id, { changes: [...next] }));
  };
  return (
    <section className={styles.field} aria-label="Changes to the record">
      <h3>What it changes in the record</h3>
      {changes.length === 0 ? (
        <p className={styles.faint}>Nothing yet. Name the cells it changes, and its gain can be worked out.</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map((change, at) => (
            <li key={`${change.population}~${change.source}`}>
              <span>
                <b>{cellInWords(workspace, change)}</b>
                <br />
                {changeInWords(change)}
              </span>
              {canEdit ? (
                <span className={styles.rowTools}>
                  <IconButton size="s" label="Edit change" icon={<Pencil />} onClick={() => setEditing(at)} />
                  <IconButton
                    size="s"
                    label="Remove change"
                    icon={<X />}
                    onClick={() => save(changes.toSpliced(at, 1))}
                  />
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {canEdit && workspace.populations.size > 0 && workspace.sources.size > 0 ? (
        <Button size="s" icon={<Plus />} onClick={() => setEditing(changes.length)}>
          Add change
        </Button>
      ) : null}
      {editing === null ? null : (
        <ChangeDialog
          change={changes[editing]}
          onClose={() => setEditing(null)}
          onSave={(change) => {
            const isSame = (one: ActionChange) => one.population === change.population && one.source === change.source;
            save([...changes.filter((one, at) => at !== editing && !isSame(one)), change]);
            setEditing(null);
          }}
        />
      )}
    </section>
  );
}

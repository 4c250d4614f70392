import { Pencil, Plus, X } from 'lucide-react';
import { useState } from 'react';

import {
  cellInWords,
  changeInWords,
  modeChangeInWords,
  populationInWords,
} from '#/features/mitigations/change-in-words.ts';
import { ChangeDialog } from '#/features/mitigations/change-dialog.tsx';
import { ModeDialog } from '#/features/mitigations/mode-dialog.tsx';
import styles from '#/features/mitigations/mitigations.module.css';
import { changesRecord } from '#/domain/workspace/action-changes.ts';
import { editAction } from '#/domain/workspace/commands/action-commands.ts';
import type { Action, ActionChange, ModeChange } from '#/domain/workspace/entities.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { IconButton } from '#/ui/icon-button.tsx';

/** What stands in a dialog; `change` is the one that is edited, `null` a new one. */
type Editing =
  | { readonly of: 'cell'; readonly change: ActionChange | null }
  | { readonly of: 'mode'; readonly change: ModeChange | null };

/** Cells and management modes that the action changes when it is completed. */
export function ChangesField({ action }: { readonly action: Action }) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const [editing, setEditing] = useState<Editing | null>(null);
  const { changes, modes } = action;
  const close = () => setEditing(null);
  // By what they are about, not by place: another tab may have added or removed one meanwhile.
  const saveCell = (old: ActionChange | null, next: ActionChange | null) => {
    const kept = changes.filter((one) => !isSameCell(one, old) && !isSameCell(one, next));
    dispatch(editAction(workspace, action.id, { changes: next === null ? kept : [...kept, next] }));
    close();
  };
  const saveMode = (old: ModeChange | null, next: ModeChange | null) => {
    const kept = modes.filter(({ population }) => population !== old?.population && population !== next?.population);
    dispatch(editAction(workspace, action.id, { modes: next === null ? kept : [...kept, next] }));
    close();
  };
  return (
    <section className={styles.field} aria-label="Changes to the record">
      <h3>What it changes in the record</h3>
      {changesRecord(action) ? (
        <ul className={styles.changes}>
          {modes.map((change) => (
            <ChangeItem
              key={change.population}
              what={populationInWords(workspace, change.population)}
              words={modeChangeInWords(workspace, change)}
              canEdit={canEdit}
              onEdit={() => setEditing({ of: 'mode', change })}
              onRemove={() => saveMode(change, null)}
            />
          ))}
          {changes.map((change) => (
            <ChangeItem
              key={`${change.population}~${change.source}`}
              what={cellInWords(workspace, change)}
              words={changeInWords(change)}
              canEdit={canEdit}
              onEdit={() => setEditing({ of: 'cell', change })}
              onRemove={() => saveCell(change, null)}
            />
          ))}
        </ul>
      ) : (
        <p className={styles.faint}>Nothing yet. Name what it changes, and its gain can be worked out.</p>
      )}
      {canEdit && workspace.populations.size > 0 ? (
        <div className={styles.moves}>
          {workspace.sources.size > 0 ? (
            <Button size="s" icon={<Plus />} onClick={() => setEditing({ of: 'cell', change: null })}>
              Add change
            </Button>
          ) : null}
          <Button size="s" icon={<Plus />} onClick={() => setEditing({ of: 'mode', change: null })}>
            Change a mode
          </Button>
        </div>
      ) : null}
      {editing?.of === 'cell' ? (
        <ChangeDialog
          change={editing.change}
          modes={modes}
          onClose={close}
          onSave={(next) => saveCell(editing.change, next)}
        />
      ) : null}
      {editing?.of === 'mode' ? (
        <ModeDialog change={editing.change} onClose={close} onSave={(next) => saveMode(editing.change, next)} />
      ) : null}
    </section>
  );
}

function isSameCell(one: ActionChange, other: ActionChange | null): boolean {
  return one.population === other?.population && one.source === other.source;
}

interface ItemProps {
  readonly what: string;
  readonly words: string;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function ChangeItem({ what, words, canEdit, onEdit, onRemove }: ItemProps) {
  return (
    <li>
      <span>
        <b>{what}</b>
        <br />
        {words}
      </span>
      {canEdit ? (
        <span className={styles.rowTools}>
          <IconButton size="s" label={`Edit change of ${what}`} icon={<Pencil />} onClick={onEdit} />
          <IconButton size="s" label={`Remove change of ${what}`} icon={<X />} onClick={onRemove} />
        </span>
      ) : null}
    </li>
  );
}

import { Redo2, Undo2 } from 'lucide-react';

import { useCanEdit } from '#/state/use-workspace.ts';
import { useUndo } from '#/state/use-undo.ts';
import { IconButton } from '#/ui/icon-button.tsx';

import styles from './top-bar.module.css';

export function UndoButtons() {
  const { canUndo, canRedo, undoLabel, redoLabel, undo, redo } = useUndo();
  const canEdit = useCanEdit();
  if (!canEdit) return null;
  // Not `disabled`: the last undo must not take focus away from the button.
  return (
    <div className={styles.group}>
      <IconButton
        label={undoLabel ? `Undo: ${undoLabel}` : 'Undo'}
        hint="Ctrl Z"
        icon={<Undo2 />}
        aria-disabled={!canUndo}
        onClick={canUndo ? undo : undefined}
      />
      <IconButton
        label={redoLabel ? `Redo: ${redoLabel}` : 'Redo'}
        hint="Ctrl Shift Z"
        icon={<Redo2 />}
        aria-disabled={!canRedo}
        onClick={canRedo ? redo : undefined}
      />
    </div>
  );
}

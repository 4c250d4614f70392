import { Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';

import { useCanAudit } from '#/state/use-workspace.ts';
import { useUndo } from '#/state/use-undo.ts';
import { IconButton } from '#/ui/icon-button.tsx';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

import styles from './top-bar.module.css';
import { useShortcuts } from './use-shortcuts.ts';

export function UndoButtons() {
  // History is not rewritten: in the past there is nothing to undo, with keys neither.
  return useCanAudit() ? <Undoing /> : null;
}

/** Reads the ledger's undo stacks after each edit, so it stands alone: the rest of the shell has no part in an edit. */
function Undoing() {
  const { canUndo, canRedo, undoLabel, redoLabel, undo, redo } = useUndo();
  const [said, setSaid] = useState('');
  const takeBack = () => {
    if (!canUndo) return;
    undo();
    setSaid(`Undid: ${undoLabel ?? ''}`);
  };
  const bringBack = () => {
    if (!canRedo) return;
    redo();
    setSaid(`Redid: ${redoLabel ?? ''}`);
  };
  useShortcuts({ undo: takeBack, redo: bringBack });
  // Not `disabled`: the last undo must not take focus away from the button.
  return (
    <div className={styles.group}>
      <IconButton
        label={undoLabel ? `Undo: ${undoLabel}` : 'Undo'}
        hint="Ctrl Z"
        icon={<Undo2 />}
        aria-disabled={!canUndo}
        onClick={takeBack}
      />
      <IconButton
        label={redoLabel ? `Redo: ${redoLabel}` : 'Redo'}
        hint="Ctrl Shift Z"
        icon={<Redo2 />}
        aria-disabled={!canRedo}
        onClick={bringBack}
      />
      <output>
        <VisuallyHidden>{said}</VisuallyHidden>
      </output>
    </div>
  );
}

import { Undo2 } from 'lucide-react';

import { useUndo } from '#/state/use-undo.ts';
import { Button } from '#/ui/button.tsx';

/** Right where something was removed: the way back, without looking for it. */
export function UndoLast() {
  const { canUndo, undo } = useUndo();
  return (
    <Button size="s" icon={<Undo2 />} disabled={!canUndo} onClick={undo}>
      Undo
    </Button>
  );
}

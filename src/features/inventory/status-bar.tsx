import { useSyncExternalStore } from 'react';

import { CellActions } from '#/features/inventory/cell-actions.tsx';
import { CellHint } from '#/features/inventory/cell-hint.tsx';
import { EditReport } from '#/features/inventory/edit-report.tsx';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import classes from '#/features/inventory/inventory.module.css';
import { UndoLast } from '#/features/inventory/undo-last.tsx';
import type { LastEdit } from '#/features/inventory/use-edits.ts';

interface StatusBarProps {
  readonly canEdit: boolean;
  readonly lastEdit: LastEdit | null;
  /** No selection and no keys: only what was recorded. */
  readonly phone: boolean;
}

/** What can be done to the selection, what it lacks, and what the last edit did. */
export function StatusBar({ canEdit, lastEdit, phone }: StatusBarProps) {
  const { store } = useInventory();
  const selected = useSyncExternalStore(store.subscribe, () => {
    const area = store.rectangle();
    return area === null ? 0 : (area.bottom - area.top + 1) * (area.right - area.left + 1);
  });
  return (
    <div className={classes.status}>
      {!phone && <CellActions canEdit={canEdit} />}
      {!phone && canEdit && <CellHint />}
      <EditReport lastEdit={lastEdit} selected={selected} />
      {lastEdit?.removed && canEdit && <UndoLast />}
    </div>
  );
}

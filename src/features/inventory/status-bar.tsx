import { useSyncExternalStore } from 'react';

import type { Layout } from '#/features/inventory/arrange/inventory-view.ts';
import { CellActions } from '#/features/inventory/cell-actions.tsx';
import { CellHint } from '#/features/inventory/cell-hint.tsx';
import { selectedArea } from '#/features/inventory/clipboard/selected-area.ts';
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
  readonly layout: Layout;
}

const HOW_TO_READ: Readonly<Record<Exclude<Layout, 'source'>, string>> = {
  family: 'Read-only: the best of each family’s sources, +1 for each further one. Enter opens the sources.',
  facet:
    'Read-only: how much of each facet is seen, in percent per device, from certain to possible. The mark, and the number after the slash: the most that this mode allows. Enter shows why.',
};

/** What can be done to the selection, what it lacks, and what the last edit did. */
export function StatusBar({ canEdit, lastEdit, phone, layout }: StatusBarProps) {
  const { store } = useInventory();
  const selected = useSyncExternalStore(store.subscribe, () => {
    const area = selectedArea(store);
    return area === null ? 0 : area.rows.length * area.columns.length;
  });
  return (
    <div className={classes.status}>
      {!phone && layout === 'source' && <CellActions canEdit={canEdit} />}
      {!phone && layout === 'source' && canEdit && <CellHint />}
      {!phone && layout !== 'source' && <p className={classes.legendText}>{HOW_TO_READ[layout]}</p>}
      <EditReport lastEdit={lastEdit} selected={selected} />
      {lastEdit?.removed && canEdit && <UndoLast />}
    </div>
  );
}

import { PICK_COLUMN } from '#/features/inventory/columns.ts';
import { isGroupRow } from '#/ui/grid/grid-model.ts';
import type { GridStore, Rectangle } from '#/ui/grid/grid-store.ts';
import type { FillArea } from '#/features/inventory/clipboard/fill.ts';
import type { PasteTarget } from '#/features/inventory/clipboard/paste-plan.ts';

/** Rows and columns of the selection that hold something: no rows that head groups, no ticks. */
export function selectedArea(store: GridStore): FillArea | null {
  const area = store.rectangle();
  return area === null ? null : areaOf(store, area);
}

export function areaOf(store: GridStore, area: Rectangle): FillArea {
  return {
    rows: store
      .rows()
      .slice(area.top, area.bottom + 1)
      .filter(holds),
    columns: store
      .columns()
      .slice(area.left, area.right + 1)
      .filter((column) => column !== PICK_COLUMN),
  };
}

/** From the first selected cell to the end of the grid. */
export function pasteTarget(store: GridStore): PasteTarget | null {
  const area = store.rectangle();
  const selected = selectedArea(store);
  if (area === null || selected === null) return null;
  const rest = { ...area, bottom: store.rows().length - 1, right: store.columns().length - 1 };
  return {
    ...areaOf(store, rest),
    selectedRows: selected.rows.length,
    selectedColumns: selected.columns.length,
  };
}

function holds(row: string): boolean {
  return !isGroupRow(row);
}

import { memo, useCallback, useMemo } from 'react';

import { PasteDialog } from '#/features/inventory/clipboard/paste-dialog.tsx';
import { useClipboard } from '#/features/inventory/clipboard/use-clipboard.ts';
import { useFill } from '#/features/inventory/clipboard/use-fill.ts';
import type { InventoryActions } from '#/features/inventory/inventory-context.ts';
import { isFilled } from '#/features/inventory/is-filled.ts';
import { useCellKeys } from '#/features/inventory/use-cell-keys.ts';
import { columnOfSort, sortOfColumn } from '#/features/inventory/columns.ts';
import { nextSort, type InventoryView } from '#/features/inventory/arrange/inventory-view.ts';
import type { ChangeView } from '#/features/inventory/arrange/use-view.ts';
import { familyOfColumn } from '#/features/inventory/layouts/layout-columns.ts';
import { isPopulationId } from '#/features/inventory/cell-address.ts';
import type { CellRef, GridColumn, GridGroups, GridSorting } from '#/ui/grid/grid-model.ts';
import { Grid } from '#/ui/grid/grid.tsx';
import { useAnnouncement } from '#/ui/use-announcement.ts';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

interface InventoryGridProps {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly string[];
  readonly actions: InventoryActions;
  readonly canEdit: boolean;
  readonly view: InventoryView;
  readonly changeView: ChangeView;
  readonly groups: GridGroups | undefined;
}

const SteadyGrid = memo(Grid);

const LABELS: Readonly<Record<InventoryView['layout'], string>> = {
  source: 'Inventory: populations by telemetry sources',
  family: 'Inventory: populations by families of sources, the best of each',
  facet: 'Inventory: populations by facets of the score',
};

export function InventoryGrid({ columns, rows, actions, canEdit, view, changeView, groups }: InventoryGridProps) {
  const [said, say] = useAnnouncement();
  const cellKey = useCellKeys(actions, canEdit);
  const clipboard = useClipboard(actions, canEdit, say);
  const { onKey: fillKey, onFill } = useFill(actions, canEdit, say);
  const onCellKey = useCallback<typeof cellKey>(
    (event, cell) => fillKey(event) || cellKey(event, cell),
    [fillKey, cellKey],
  );
  const { records } = actions;
  const filled = useCallback((cell: CellRef) => isFilled(records.get().workspace, cell), [records]);
  const { sort } = view;
  const sorting = useMemo<GridSorting>(
    () => ({
      column: sort === null ? null : columnOfSort(sort.by),
      direction: sort?.direction ?? 'ascending',
      onSort: (column) => {
        const by = sortOfColumn(column);
        if (by !== null) changeView({ sort: nextSort(sort, by) });
      },
    }),
    [sort, changeView],
  );
  const open = useCallback(
    (cell: CellRef) => {
      const family = familyOfColumn(cell.column);
      if (family !== null && isPopulationId(cell.row)) actions.openSources(cell.row, family);
      else actions.openDetails(cell);
    },
    [actions],
  );
  return (
    <>
      <SteadyGrid
        label={LABELS[view.layout]}
        columns={columns}
        rows={rows}
        store={actions.store}
        readOnly={!canEdit}
        hasFooter
        onCellKey={onCellKey}
        clipboard={clipboard.events}
        {...(canEdit ? { onFill } : {})}
        onCellDoubleClick={open}
        isFilled={filled}
        sorting={sorting}
        {...(groups ? { groups } : {})}
      />
      <output>
        <VisuallyHidden>{said}</VisuallyHidden>
      </output>
      {clipboard.asked === null ? null : <PasteDialog plan={clipboard.asked} onAnswer={clipboard.answer} />}
    </>
  );
}

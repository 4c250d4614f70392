import { memo } from 'react';

import type { InventoryActions } from '#/features/inventory/inventory-context.ts';
import { useCellKeys } from '#/features/inventory/use-cell-keys.ts';
import type { GridColumn } from '#/ui/grid/grid-model.ts';
import { Grid } from '#/ui/grid/grid.tsx';

interface InventoryGridProps {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly string[];
  readonly actions: InventoryActions;
  readonly canEdit: boolean;
}

const SteadyGrid = memo(Grid);

export function InventoryGrid({ columns, rows, actions, canEdit }: InventoryGridProps) {
  const onCellKey = useCellKeys(actions, canEdit);
  return (
    <SteadyGrid
      label="Inventory: populations by telemetry sources"
      columns={columns}
      rows={rows}
      store={actions.store}
      readOnly={!canEdit}
      hasFooter
      onCellKey={onCellKey}
      onCellDoubleClick={actions.openDetails}
    />
  );
}

import { useCallback, useMemo, useState } from 'react';

import { AS_THEY_COME, shownColumns, type ColumnPreferences } from '#/features/inventory/arrange/column-layout.ts';
import type { Layout } from '#/features/inventory/arrange/inventory-view.ts';
import { columnsOf, isFixedColumn, POPULATION_COLUMNS } from '#/features/inventory/columns.ts';
import { keepColumns, keptColumns } from '#/data/column-preferences.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import type { Source } from '#/domain/workspace/entities.ts';
import type { GridColumn } from '#/ui/grid/grid-model.ts';

export interface InventoryColumns {
  readonly layout: Layout;
  readonly shown: readonly GridColumn[];
  /** All that this layout has, as they come by themselves: of the population, and behind them. */
  readonly own: readonly GridColumn[];
  readonly behind: readonly GridColumn[];
  readonly preferences: ColumnPreferences;
  /** `null` goes back to how they come by themselves. */
  readonly prefer: (preferences: ColumnPreferences | null) => void;
}

/** Columns as this browser keeps them for this workspace. */
export function useColumns(workspace: WorkspaceId, layout: Layout, sources: readonly Source[]): InventoryColumns {
  const [preferences, setPreferences] = useState(() => keptColumns(workspace) ?? AS_THEY_COME);
  const prefer = useCallback(
    (next: ColumnPreferences | null) => {
      keepColumns(workspace, next);
      setPreferences(next ?? AS_THEY_COME);
    },
    [workspace],
  );
  const behind = useMemo(() => columnsOf(layout, sources), [layout, sources]);
  const shown = useMemo(
    () => [POPULATION_COLUMNS, behind].flatMap((columns) => shownColumns(columns, preferences, isFixedColumn)),
    [behind, preferences],
  );
  return useMemo(
    () => ({ layout, shown, own: POPULATION_COLUMNS, behind, preferences, prefer }),
    [layout, shown, behind, preferences, prefer],
  );
}

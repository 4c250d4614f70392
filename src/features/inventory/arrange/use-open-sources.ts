import { useCallback, useLayoutEffect, useRef } from 'react';

import type { ChangeView } from '#/features/inventory/arrange/use-view.ts';
import type { InventoryActions } from '#/features/inventory/inventory-context.ts';
import type { Source } from '#/domain/workspace/entities.ts';
import type { CellRef, GridColumn } from '#/ui/grid/grid-model.ts';
import type { GridStore } from '#/ui/grid/grid-store.ts';

interface Parts {
  readonly store: GridStore;
  readonly sources: readonly Source[];
  readonly columns: readonly GridColumn[];
  readonly changeView: ChangeView;
  readonly openDialog: InventoryActions['openDialog'];
}

/** Back to the layout by source, with the keyboard on the first source of the family. Where it has none: why not. */
export function useOpenSources(parts: Parts): InventoryActions['openSources'] {
  const { store, sources, columns, changeView, openDialog } = parts;
  const wanted = useRef<CellRef | null>(null);

  // The address changes first and the columns follow; only then is there a cell to go to.
  useLayoutEffect(() => {
    const cell = wanted.current;
    if (cell === null || !columns.some(({ id }) => id === cell.column)) return;
    wanted.current = null;
    store.select(cell);
  }, [columns, store]);

  return useCallback(
    (population, family) => {
      const first = sources.find((source) => source.family === family);
      if (first === undefined) {
        openDialog({ kind: 'families' });
        return;
      }
      wanted.current = { row: population, column: first.id };
      changeView({ layout: 'source' });
    },
    [sources, changeView, openDialog],
  );
}

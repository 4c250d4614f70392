import { useLayoutEffect, useMemo, useRef } from 'react';

import { NAME_COLUMN } from '#/features/inventory/columns.ts';
import type { InventoryActions, Picks } from '#/features/inventory/inventory-context.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import { duplicatePopulation, removePopulations } from '#/domain/workspace/commands/population-commands.ts';
import { duplicateSource, removeSources } from '#/domain/workspace/commands/source-commands.ts';
import { newId } from '#/state/new-id.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

/** What can be done to whole rows and columns. All of it can be undone, so nothing asks first. */
export function useRecordActions({ store, run }: InventoryActions, picks: Picks) {
  const workspace = useWorkspace();
  const latest = useRef({ workspace, picks });
  useLayoutEffect(() => {
    latest.current = { workspace, picks };
  });

  return useMemo(
    () => ({
      duplicatePopulations(ids: readonly PopulationId[]): void {
        for (const id of ids) {
          const copy = newId('population');
          if (run(duplicatePopulation(latest.current.workspace, id, copy)))
            store.select({ row: copy, column: NAME_COLUMN });
        }
      },
      removePopulations(ids: readonly PopulationId[]): void {
        if (run(removePopulations(latest.current.workspace, ids))) returnFocus();
      },
      duplicateSource(id: SourceId): void {
        run(duplicateSource(latest.current.workspace, id, newId('source')));
      },
      removeSource(id: SourceId): void {
        if (run(removeSources(latest.current.workspace, [id]))) returnFocus();
      },
    }),
    [store, run],
  );

  /** The button that was pressed is gone with its record; the grid's neighbour takes the focus. */
  function returnFocus(): void {
    requestAnimationFrame(() => {
      const { focus } = store.get();
      if (focus) store.select(focus);
    });
  }
}

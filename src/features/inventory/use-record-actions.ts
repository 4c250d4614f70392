import { useLayoutEffect, useMemo, useRef } from 'react';

import { NAME_COLUMN } from '#/features/inventory/columns.ts';
import { combineDrafts } from '#/features/inventory/combine-drafts.ts';
import type { InventoryActions } from '#/features/inventory/inventory-context.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import { duplicatePopulation, removePopulations } from '#/domain/workspace/commands/population-commands.ts';
import { duplicateSource, removeSources } from '#/domain/workspace/commands/source-commands.ts';
import { newId } from '#/state/new-id.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import type { GridStore } from '#/ui/grid/grid-store.ts';
import { HEADER_ROW } from '#/ui/grid/grid-model.ts';

export interface RecordActions {
  readonly duplicatePopulations: (ids: readonly PopulationId[]) => void;
  readonly removePopulations: (ids: readonly PopulationId[]) => void;
  readonly duplicateSource: (id: SourceId) => void;
  readonly removeSource: (id: SourceId) => void;
}

/** What can be done to whole rows and columns. All of it can be undone, so nothing asks first. */
export function useRecordActions(store: GridStore, run: InventoryActions['run']): RecordActions {
  const workspace = useWorkspace();
  const latest = useRef(workspace);
  useLayoutEffect(() => {
    latest.current = workspace;
  });

  return useMemo(() => {
    /** The button that was pressed may be gone with its record; the grid takes the focus once it has drawn the change. */
    const focusGrid = (cell = store.get().focus) =>
      requestAnimationFrame(() => {
        const target = cell && store.pointOf(cell) ? cell : store.get().focus;
        if (target) store.select(target);
      });
    return {
      duplicatePopulations: (ids) => {
        const copies = ids.map((id) => ({ id, copy: newId('population') }));
        const drafts = copies.map(({ id, copy }) => duplicatePopulation(latest.current, id, copy));
        const first = copies[0];
        if (!first || !run(combineDrafts(drafts, `Duplicated ${ids.length} populations`))) return;
        focusGrid({ row: first.copy, column: NAME_COLUMN });
      },
      removePopulations: (ids) => {
        if (run(removePopulations(latest.current, ids))) focusGrid();
      },
      duplicateSource: (id) => {
        const copy = newId('source');
        if (run(duplicateSource(latest.current, id, copy))) focusGrid({ row: HEADER_ROW, column: copy });
      },
      removeSource: (id) => {
        if (run(removeSources(latest.current, [id]))) focusGrid();
      },
    };
  }, [store, run]);
}

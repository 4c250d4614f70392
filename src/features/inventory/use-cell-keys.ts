import { use, useCallback, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';

import { asPopulationId, coverageAddresses } from '#/features/inventory/cell-address.ts';
import { PICK_COLUMN, SCORE_COLUMN, SENSITIVITY_COLUMN } from '#/features/inventory/columns.ts';
import { PicksContext, type InventoryActions } from '#/features/inventory/inventory-context.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { COVERAGE_STATES, SENSITIVITIES, type CoverageState } from '#/domain/workspace/entities.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { HEADER_ROW, type CellRef } from '#/ui/grid/grid-model.ts';

interface CellKeys {
  readonly actions: InventoryActions;
  readonly canEdit: boolean;
  readonly showKeys: () => void;
}

type CellKeyHandler = (event: KeyboardEvent, cell: CellRef) => boolean;

/** Keys of the inventory in its grid. The handler stays the same object, whatever changed around it. */
export function useCellKeys(keys: CellKeys): CellKeyHandler {
  const workspace = useWorkspace();
  const picks = use(PicksContext);
  const navigate = useNavigate();
  const latest = useRef<CellKeyHandler>(() => false);

  useLayoutEffect(() => {
    latest.current = (event, cell) => {
      const { store, run, openDetails } = keys.actions;
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key === '?') {
        keys.showKeys();
        return true;
      }
      if (event.key === ' ') {
        if (cell.column === PICK_COLUMN && cell.row !== HEADER_ROW) picks.toggle(asPopulationId(cell.row));
        else openDetails(cell);
        return true;
      }
      if (event.key === 'Enter' && cell.row === HEADER_ROW) {
        openDetails(cell);
        return true;
      }
      if (event.key === 'Enter' && cell.column === SCORE_COLUMN) {
        void navigate(`/populations/${cell.row}`);
        return true;
      }
      const state = stateOfKey(event.key);
      const sensitivity =
        cell.column === SENSITIVITY_COLUMN ? SENSITIVITIES.find((value) => `${value}` === event.key) : undefined;
      const edits = state !== null || event.key === 'F2' || event.key === 'Enter';
      // The banner over the grid says why nothing happens.
      if (edits && !keys.canEdit) return true;
      if (sensitivity !== undefined) return run(editPopulation(workspace, asPopulationId(cell.row), { sensitivity }));
      const cells = coverageAddresses(workspace, store.selectedCells());
      if (state === null || cells.length === 0) return false;
      run(editCoverage(workspace, cells, { state }));
      return true;
    };
  });

  return useCallback((event, cell) => latest.current(event, cell), []);
}

function stateOfKey(key: string): CoverageState | null {
  if (key === 'Delete' || key === 'Backspace') return 'unknown';
  return COVERAGE_STATES.find((state) => STATE_LABELS[state].key.toLowerCase() === key.toLowerCase()) ?? null;
}

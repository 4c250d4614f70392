import { use, useCallback, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';

import { asPopulationId, coverageAddresses, isPopulationId } from '#/features/inventory/cell-address.ts';
import { QUALITY_MODE } from '#/features/inventory/cells/coverage-editor.tsx';
import { isBulkKey, isReplaceKey, openBulk } from '#/features/inventory/bulk/open-bulk.ts';
import { NOTHING_SHOWN, recordCoverage } from '#/features/inventory/clipboard/record-landings.ts';
import { PICK_COLUMN, SCORE_COLUMN, SENSITIVITY_COLUMN } from '#/features/inventory/columns.ts';
import { EvaluationContext, PicksContext, type InventoryActions } from '#/features/inventory/inventory-context.ts';
import { facetOfColumn, familyOfColumn } from '#/features/inventory/layouts/layout-columns.ts';
import { editCoverage, type CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import { editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { COVERAGE_STATES, SENSITIVITIES } from '#/domain/workspace/record-vocabulary.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { HEADER_ROW, isGroupRow, type CellRef } from '#/ui/grid/grid-model.ts';

type CellKeyHandler = (event: KeyboardEvent, cell: CellRef) => boolean;

/** Beside the keys of the six states. */
export const EVIDENCE_KEY = 'E';
export const QUALITY_KEY = 'Q';

/** Keys of the inventory in its grid. The handler stays the same object, whatever changed around it. */
export function useCellKeys(actions: InventoryActions, canEdit: boolean): CellKeyHandler {
  const workspace = useWorkspace();
  const picks = use(PicksContext);
  const { today } = use(EvaluationContext);
  const navigate = useNavigate();
  const { store, run, openDetails, openDialog, openSources } = actions;

  /** Keys that open or go somewhere. */
  function goKey({ key }: KeyboardEvent, cell: CellRef): boolean {
    const inHeader = cell.row === HEADER_ROW;
    const family = inHeader ? null : familyOfColumn(cell.column);
    if (key === '?') openDialog({ kind: 'keys' });
    else if (isGroupRow(cell.row)) return false;
    else if (family !== null && (key === 'Enter' || key === ' ')) openSources(asPopulationId(cell.row), family);
    else if (key === ' ' && cell.column === PICK_COLUMN && !inHeader) picks.toggle(asPopulationId(cell.row));
    else if (key === 'Enter' && opensWhy(cell.column) && !inHeader) void navigate(`/populations/${cell.row}`);
    else if (key === ' ' || (key === 'Enter' && (inHeader || !canEdit))) openDetails(cell);
    else return false;
    return true;
  }

  /** Keys that record something of the selected cells. */
  function recordKey({ key }: KeyboardEvent, cell: CellRef): boolean {
    const sensitivity = SENSITIVITIES.find((value) => `${value}` === key);
    if (cell.column === SENSITIVITY_COLUMN && sensitivity !== undefined && isPopulationId(cell.row)) {
      run(editPopulation(workspace, asPopulationId(cell.row), { sensitivity }));
      return true;
    }
    const cells = coverageAddresses(workspace, store.selectedCells());
    if (cells.length === 0) return false;
    if (key.toUpperCase() === QUALITY_KEY && canEdit && coverageAddresses(workspace, [cell]).length > 0) {
      store.edit(cell, QUALITY_MODE);
      return true;
    }
    if (key === 'Delete' || key === 'Backspace') {
      const changes = cells.map(({ population, source }) => ({ population, source, patch: NOTHING_SHOWN }));
      run(recordCoverage(workspace, changes, 'Emptied'));
      return true;
    }
    const patch: CoveragePatch | null = key.toUpperCase() === EVIDENCE_KEY ? { evidenceDate: today } : stateOfKey(key);
    if (patch === null) return false;
    run(editCoverage(workspace, cells, patch));
    return true;
  }

  const latest = useRef<CellKeyHandler>(() => false);
  useLayoutEffect(() => {
    latest.current = (event, cell) => {
      if (isBulkKey(event)) return openBulk(actions, workspace, canEdit);
      if (isReplaceKey(event)) {
        openDialog({ kind: 'replace' });
        return true;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      return goKey(event, cell) || recordKey(event, cell);
    };
  });
  return useCallback((event, cell) => latest.current(event, cell), []);
}

/** A score, and a facet of it, lead to what they are made of. */
function opensWhy(column: string): boolean {
  return column === SCORE_COLUMN || facetOfColumn(column) !== null;
}

function stateOfKey(key: string): Pick<CoveragePatch, 'state'> | null {
  const state = COVERAGE_STATES.find((each) => STATE_LABELS[each].key.toLowerCase() === key.toLowerCase());
  return state === undefined ? null : { state };
}

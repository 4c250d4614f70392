import type { KeyboardEvent } from 'react';

import { coverageAddresses, isPopulationId } from '#/features/inventory/cell-address.ts';
import type { InventoryActions } from '#/features/inventory/inventory-context.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export function isBulkKey(event: KeyboardEvent): boolean {
  return isChord(event, 'e');
}

export function isReplaceKey(event: KeyboardEvent): boolean {
  return isChord(event, 'h');
}

function isChord({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, letter: string): boolean {
  return key.toLowerCase() === letter && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** Edits together what is selected: its cells of coverage, or the populations where none of it is coverage. */
export function openBulk(
  { store, openDialog }: Pick<InventoryActions, 'store' | 'openDialog'>,
  workspace: Workspace,
  canEdit: boolean,
): boolean {
  if (!canEdit) return false;
  const selected = store.selectedCells();
  const cells = coverageAddresses(workspace, selected);
  if (cells.length > 0) {
    openDialog({ kind: 'edit-cells', cells });
    return true;
  }
  const rows = new Set(selected.map(({ row }) => row));
  const populations = [...rows].filter(isPopulationId).filter((id) => workspace.populations.has(id));
  if (populations.length === 0) return false;
  openDialog({ kind: 'edit-populations', populations });
  return true;
}

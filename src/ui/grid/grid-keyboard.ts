import type { KeyboardEvent } from 'react';

import {
  HEADER_ROW,
  isGroupRow,
  type CellRef,
  type GridColumn,
  type GridGroups,
  type GridSorting,
} from '#/ui/grid/grid-model.ts';
import { edgeOfData, isJump } from '#/ui/grid/grid-edges.ts';
import { destination, moveOf, type GridPoint } from '#/ui/grid/grid-navigation.ts';
import { isRange, type GridStore } from '#/ui/grid/grid-store.ts';

export interface GridKeyboard {
  readonly store: GridStore;
  readonly columnOf: (id: string) => GridColumn | undefined;
  readonly pageRows: () => number;
  readonly readOnly: boolean;
  readonly groups: GridGroups | undefined;
  readonly sorting: GridSorting | undefined;
  /** Whether a cell holds data; `null` where it is no data. Where it is left out every cell does. */
  readonly isFilled: ((cell: CellRef) => boolean | null) | undefined;
  /** First say over a key that is not a move; `true` when it was used. */
  readonly onCellKey?: ((event: KeyboardEvent, cell: CellRef) => boolean) | undefined;
}

/** One handler for the whole grid; an open editor keeps its keys to itself. */
export function handleGridKey(event: KeyboardEvent<HTMLElement>, grid: GridKeyboard): void {
  const { store } = grid;
  if (event.defaultPrevented || store.get().editing !== null) return;
  if (store.get().fill !== null) {
    // The button is still down: Escape breaks the drag off, other keys wait for its end.
    if (event.key === 'Escape') store.drawFill(null);
    event.preventDefault();
    return;
  }
  const cell = store.get().focus ?? store.cellAt({ row: store.rows().length > 0 ? 0 : -1, column: 0 });
  if (cell === null || usesKeyItself(event)) return;
  if (
    fold(event, cell, grid) ||
    sort(event, cell, grid) ||
    move(event, cell, grid) ||
    selectMany(event, cell, store) ||
    grid.onCellKey?.(event, cell) ||
    startEdit(event, cell, grid)
  ) {
    event.preventDefault();
  } else {
    typeInto(event, cell, grid);
  }
}

/** A checkbox or link inside a cell answers Space and Enter the way it does everywhere. */
function usesKeyItself(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.key !== ' ' && event.key !== 'Enter') return false;
  return event.target instanceof Element && event.target.closest('button, a, input, select') !== null;
}

/** On a row that heads a group: Right unfolds it, Left folds it, Enter and Space turn it; otherwise the arrows move. */
function fold(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { row }: CellRef,
  grid: GridKeyboard,
): boolean {
  if (!isGroupRow(row) || grid.groups === undefined || shiftKey || ctrlKey || metaKey || altKey) return false;
  const isFolded = grid.groups.folded.has(row);
  const turns = key === 'Enter' || key === ' ' || key === (isFolded ? 'ArrowRight' : 'ArrowLeft');
  if (turns) grid.groups.toggle(row);
  return turns;
}

function sort({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, cell: CellRef, grid: GridKeyboard): boolean {
  const sorts =
    key === 'Enter' &&
    !(ctrlKey || metaKey || altKey) &&
    cell.row === HEADER_ROW &&
    grid.sorting !== undefined &&
    grid.columnOf(cell.column)?.sortable === true;
  if (sorts) grid.sorting?.onSort(cell.column);
  return sorts;
}

function move(event: KeyboardEvent, cell: CellRef, { store, pageRows, isFilled }: GridKeyboard): boolean {
  const direction = moveOf(event);
  if (direction === null) return false;
  const extend = event.shiftKey && cell.row !== HEADER_ROW;
  const from = store.pointOf(extend ? (store.get().lead ?? cell) : cell);
  const size = { rows: store.rows().length, columns: store.columns().length, page: pageRows() };
  const filledAt = (point: GridPoint) => {
    const at = store.cellAt(point);
    if (at === null || isGroupRow(at.row)) return null;
    return isFilled === undefined || isFilled(at);
  };
  const point =
    from &&
    (isJump(direction)
      ? edgeOfData(direction, from, size, extend, filledAt)
      : destination(direction, from, size, extend));
  const to = point && store.cellAt(point);
  if (to) store.select(to, { extend });
  return true;
}

function selectMany(event: KeyboardEvent, cell: CellRef, store: GridStore): boolean {
  const rows = store.rows();
  const columns = store.columns();
  const [firstRow, lastRow, firstColumn, lastColumn] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (firstRow === undefined || lastRow === undefined || firstColumn === undefined || lastColumn === undefined)
    return false;
  const control = event.ctrlKey || event.metaKey;
  if (control && (event.key.toLowerCase() === 'a' || (event.key === ' ' && event.shiftKey))) {
    store.selectRange({ row: firstRow, column: firstColumn }, { row: lastRow, column: lastColumn });
    return true;
  }
  if (event.key === ' ' && control) {
    store.selectRange({ row: firstRow, column: cell.column }, { row: lastRow, column: cell.column });
    return true;
  }
  if (event.key === ' ' && event.shiftKey && cell.row !== HEADER_ROW) {
    store.selectRange({ row: cell.row, column: firstColumn }, { row: cell.row, column: lastColumn });
    return true;
  }
  if (event.key === 'Escape' && isRange(store.rectangle())) {
    store.select(cell);
    return true;
  }
  return false;
}

function startEdit(event: KeyboardEvent, cell: CellRef, grid: GridKeyboard): boolean {
  const opens = (event.key === 'Enter' || event.key === 'F2') && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!opens || !canEdit(cell, grid)) return false;
  grid.store.edit(cell);
  return true;
}

/** An input method has its own name for the key that starts a word. */
const COMPOSING = 'Process';

/**
 * A character that belongs into the cell. It is not used up here: the editor opens with its text selected before the
 * browser types the character, which so lands in it, through input methods as well.
 */
function typeInto({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, cell: CellRef, grid: GridKeyboard): void {
  const isCharacter = (key.length === 1 || key === COMPOSING) && key !== ' ' && !ctrlKey && !metaKey && !altKey;
  if (isCharacter && canEdit(cell, grid) && grid.columnOf(cell.column)?.typed?.test(key)) grid.store.edit(cell);
}

function canEdit(cell: CellRef, grid: GridKeyboard): boolean {
  return (
    !grid.readOnly &&
    cell.row !== HEADER_ROW &&
    !isGroupRow(cell.row) &&
    grid.columnOf(cell.column)?.Editor !== undefined
  );
}

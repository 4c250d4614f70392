import type { FocusEvent, PointerEvent } from 'react';

import type { CellRef } from '#/ui/grid/grid-model.ts';
import type { GridStore } from '#/ui/grid/grid-store.ts';

/** The cell an event came from, by what the cell says of itself. */
export function cellOfTarget(target: EventTarget | null): CellRef | null {
  if (!(target instanceof Element)) return null;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return column === undefined || row === undefined ? null : { row, column };
}

/**
 * A press selects; with Shift it stretches the range. A press on a control in the cell leaves the focus on the control.
 * What comes back is the cell to drag from.
 */
export function handlePointerDown(event: PointerEvent, store: GridStore): CellRef | null {
  const cell = cellOfTarget(event.target);
  if (cell === null || event.button !== 0) return null;
  const onControl =
    event.target instanceof Element && event.target.closest('button, a, input, select, textarea') !== null;
  const { editing } = store.get();
  if (editing?.row === cell.row && editing.column === cell.column) return null;
  if (isFillHandle(event.target)) {
    // The selection and the keyboard stay where they are. A finger draws nothing: it scrolls.
    if (event.pointerType !== 'mouse') return null;
    event.preventDefault();
    store.drawFill(cell);
    return cell;
  }
  store.select(cell, { extend: event.shiftKey, takeFocus: !onControl });
  return cell;
}

export function isFillHandle(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-fill-handle]') !== null;
}

/** The Tab key brought the focus in: from here on this cell is where the keyboard is. */
export function handleFocus(event: FocusEvent, store: GridStore): void {
  const cell =
    event.target instanceof HTMLElement && event.target.dataset['column'] !== undefined
      ? cellOfTarget(event.target)
      : null;
  const { focus } = store.get();
  if (cell === null || (cell.row === focus?.row && cell.column === focus.column)) return;
  store.select(cell, { takeFocus: false });
}

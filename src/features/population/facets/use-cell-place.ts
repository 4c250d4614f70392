import { useState, type KeyboardEvent } from 'react';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** One tab stop for a whole table; arrows, Home and End move inside it, and the focused cell is the selected one. */
export function useCellPlace(rows: number, columns: number) {
  const [chosen, setChosen] = useState<Place | null>(null);
  const place = chosen ?? { row: 0, column: 0 };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const moved = movedBy(event.key, place, rows, columns);
    if (moved === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-place="${moved.row}-${moved.column}"]`)?.focus();
  };
  return { chosen, place, choose: setChosen, onKeyDown };
}

function movedBy(key: string, { row, column }: Place, rows: number, columns: number): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(rows - 1, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    default:
      return null;
  }
}

interface Place {
  readonly column: number;
  readonly row: number;
}

interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Where a key leads from a cell, kept within the table; `null` for a key that does not move. */
export function neighbourOf({ column, row }: Place, key: string, { columns, rows }: Size): Place | null {
  switch (key) {
    case 'ArrowLeft':
      return { column: Math.max(column - 1, 0), row };
    case 'ArrowRight':
      return { column: Math.min(column + 1, columns - 1), row };
    case 'ArrowUp':
      return { column, row: Math.max(row - 1, 0) };
    case 'ArrowDown':
      return { column, row: Math.min(row + 1, rows - 1) };
    case 'Home':
      return { column: 0, row };
    case 'End':
      return { column: columns - 1, row };
    default:
      return null;
  }
}

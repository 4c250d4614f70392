import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';

import type { GridColumn, GridSorting } from '#/ui/grid/grid-model.ts';
import classes from '#/ui/grid/grid.module.css';

interface SortButtonProps {
  readonly column: GridColumn;
  readonly sorting: GridSorting;
}

/** For the pointer; the keyboard has Enter on the header, and a screen reader hears the order from the header itself. */
export function SortButton({ column, sorting }: SortButtonProps) {
  const isSorted = sorting.column === column.id;
  const Icon = isSorted ? (sorting.direction === 'ascending' ? ArrowUp : ArrowDown) : ArrowUpDown;
  return (
    <button
      type="button"
      className={classes.sort}
      tabIndex={-1}
      aria-label={`Sort by ${column.label}`}
      title={`Sort by ${column.label}`}
      data-sorted={isSorted || undefined}
      onClick={() => sorting.onSort(column.id)}
    >
      <Icon size={13} aria-hidden="true" />
    </button>
  );
}

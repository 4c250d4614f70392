/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one for virtual scrolling, which table elements cannot be */
import type { PlacedColumn } from '#/ui/grid/grid-cell.tsx';
import classes from '#/ui/grid/grid.module.css';

interface GridFooterRowProps {
  readonly columns: readonly PlacedColumn[];
  readonly rowIndex: number;
}

/** Totals, always in view. */
export function GridFooterRow({ columns, rowIndex }: GridFooterRowProps) {
  return (
    <div role="rowgroup" className={classes.foot}>
      <div role="row" className={classes.footRow} aria-rowindex={rowIndex}>
        {columns.map(({ column, ...placed }, index) => (
          <div
            key={column.id}
            role={column.rowHeader ? 'rowheader' : 'gridcell'}
            className={classes.footCell}
            aria-colindex={index + 1}
            data-align={column.align}
            data-frozen={placed.stickAt !== null || undefined}
            data-last-frozen={placed.lastFrozen || undefined}
            data-starts-group={placed.startsGroup || undefined}
            style={{ width: column.width, left: placed.stickAt ?? undefined }}
          >
            {column.Footer && <column.Footer column={column.id} />}
          </div>
        ))}
      </div>
    </div>
  );
}

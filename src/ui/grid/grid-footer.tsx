/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one for virtual scrolling, which table elements cannot be */
import type { DrawnColumn } from '#/ui/grid/column-window.ts';
import { FrozenFirst } from '#/ui/grid/frozen-first.tsx';
import type { PlacedColumn } from '#/ui/grid/grid-cell.tsx';
import classes from '#/ui/grid/grid.module.css';

interface GridFooterRowProps {
  readonly columns: readonly PlacedColumn[];
  readonly frozenCount: number;
  readonly drawn: readonly DrawnColumn[];
  readonly rowIndex: number;
}

/** Totals, always in view. */
export function GridFooterRow({ columns, frozenCount, drawn, rowIndex }: GridFooterRowProps) {
  return (
    <div role="rowgroup" className={classes.foot}>
      <div role="row" className={classes.footRow} aria-rowindex={rowIndex}>
        <FrozenFirst items={columns} count={frozenCount} drawn={drawn}>
          {({ column, startsGroup }, index, gap) => (
            <div
              key={column.id}
              role={column.rowHeader ? 'rowheader' : 'gridcell'}
              className={classes.footCell}
              aria-colindex={index + 1}
              data-align={column.align}
              data-starts-group={startsGroup || undefined}
              style={{ width: column.width, marginLeft: gap }}
            >
              {column.Footer && <column.Footer column={column.id} />}
            </div>
          )}
        </FrozenFirst>
      </div>
    </div>
  );
}

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one for virtual scrolling, which table elements cannot be */
import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';

import type { DrawnColumn } from '#/ui/grid/column-window.ts';
import { FrozenFirst } from '#/ui/grid/frozen-first.tsx';
import type { PlacedColumn } from '#/ui/grid/grid-cell.tsx';
import type { GridGroups } from '#/ui/grid/grid-model.ts';
import type { GridStore } from '#/ui/grid/grid-store.ts';
import classes from '#/ui/grid/grid.module.css';
import { useRowView } from '#/ui/grid/row-view.ts';

interface GridGroupRowProps {
  readonly store: GridStore;
  readonly row: string;
  readonly index: number;
  readonly headerRows: number;
  readonly columns: readonly PlacedColumn[];
  readonly frozenCount: number;
  readonly drawn: readonly DrawnColumn[];
  readonly groups: GridGroups;
  readonly top: number;
  readonly height: number;
  readonly entrance: boolean;
}

/** Heads the rows of a group and sums them up. A press on its name folds it; the keys are those of `fold`. */
export const GridGroupRow = memo(function GridGroupRow(props: GridGroupRowProps) {
  const { row, groups } = props;
  const { active } = useRowView(props.store, row);
  const isFolded = groups.folded.has(row);
  return (
    <div
      role="row"
      className={classes.row}
      aria-level={1}
      aria-expanded={!isFolded}
      aria-rowindex={props.index + props.headerRows + 1}
      data-row={row}
      data-group
      style={{ top: props.top, height: props.height }}
    >
      <FrozenFirst items={props.columns} count={props.frozenCount} drawn={props.drawn}>
        {({ column, startsGroup }, at, gap) => (
          <div
            key={column.id}
            role={column.rowHeader ? 'rowheader' : 'gridcell'}
            className={classes.cell}
            aria-colindex={at + 1}
            tabIndex={active === at || (props.entrance && at === 0) ? 0 : -1}
            data-column={column.id}
            data-align={column.align}
            data-active={active === at || undefined}
            data-starts-group={startsGroup || undefined}
            style={{ width: column.width, marginLeft: gap }}
          >
            {column.rowHeader ? (
              <button type="button" className={classes.fold} tabIndex={-1} onClick={() => groups.toggle(row)}>
                {isFolded ? (
                  <ChevronRight size={15} aria-hidden="true" />
                ) : (
                  <ChevronDown size={15} aria-hidden="true" />
                )}
                {column.GroupCell && <column.GroupCell row={row} column={column.id} />}
              </button>
            ) : (
              column.GroupCell && <column.GroupCell row={row} column={column.id} />
            )}
          </div>
        )}
      </FrozenFirst>
    </div>
  );
});

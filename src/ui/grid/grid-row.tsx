/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one for virtual scrolling, which table elements cannot be */
import { memo } from 'react';

import type { DrawnColumn } from '#/ui/grid/column-window.ts';
import { FrozenFirst } from '#/ui/grid/frozen-first.tsx';
import { GridCellBox, type PlacedColumn } from '#/ui/grid/grid-cell.tsx';
import type { AfterEdit } from '#/ui/grid/grid-model.ts';
import type { GridStore } from '#/ui/grid/grid-store.ts';
import classes from '#/ui/grid/grid.module.css';
import { useRowView } from '#/ui/grid/row-view.ts';

interface GridRowProps {
  readonly store: GridStore;
  readonly row: string;
  /** Position in the list, from 0. */
  readonly index: number;
  readonly headerRows: number;
  readonly columns: readonly PlacedColumn[];
  /** How many of them, from the left, stay when the others scroll. */
  readonly frozenCount: number;
  readonly drawn: readonly DrawnColumn[];
  /** 2 under a row that heads a group; `undefined` where rows are not grouped. */
  readonly level: number | undefined;
  readonly top: number;
  readonly height: number;
  /** The Tab key enters the grid in this row when nothing has the keyboard yet. */
  readonly entrance: boolean;
  readonly onEditDone: (after: AfterEdit) => void;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, index, columns } = props;
  const view = useRowView(props.store, row);
  return (
    <div
      role="row"
      className={classes.row}
      aria-level={props.level}
      aria-rowindex={index + props.headerRows + 1}
      data-row={row}
      data-active={view.active >= 0 || undefined}
      style={{ top: props.top, height: props.height }}
    >
      <FrozenFirst items={columns} count={props.frozenCount} drawn={props.drawn}>
        {(placed, at, gap) => (
          <GridCellBox
            key={placed.column.id}
            placed={placed}
            index={at}
            gap={gap}
            row={row}
            active={view.active === at}
            selected={at >= view.from && at <= view.to && placed.column.isControl !== true}
            corner={view.corner === at}
            filling={at >= view.fillFrom && at <= view.fillTo}
            editing={view.editing === at ? view.mode : null}
            tabbable={view.active === at || (props.entrance && at === 0)}
            onEditDone={props.onEditDone}
          />
        )}
      </FrozenFirst>
    </div>
  );
});

import { memo } from 'react';

import type { AfterEdit, GridColumn } from '#/ui/grid/grid-model.ts';
import classes from '#/ui/grid/grid.module.css';

export interface PlacedColumn {
  readonly column: GridColumn;
  /** First of its group, drawn with a line before it. */
  readonly startsGroup: boolean;
}

interface GridCellBoxProps {
  readonly placed: PlacedColumn;
  readonly index: number;
  /** CSS pixels of columns before it that are not drawn. */
  readonly gap: number;
  readonly row: string;
  readonly active: boolean;
  readonly selected: boolean;
  /** The handle to fill from hangs here. */
  readonly corner: boolean;
  readonly filling: boolean;
  /** Which value is edited; `null` for none. */
  readonly editing: string | null;
  readonly tabbable: boolean;
  readonly onEditDone: (after: AfterEdit) => void;
}

export const GridCellBox = memo(function GridCellBox(props: GridCellBoxProps) {
  const { placed, row, active, editing } = props;
  const { column } = placed;
  return (
    <div
      role={column.rowHeader ? 'rowheader' : 'gridcell'}
      className={classes.cell}
      aria-colindex={props.index + 1}
      aria-selected={props.selected}
      tabIndex={props.tabbable ? 0 : -1}
      data-column={column.id}
      data-align={column.align}
      data-active={active || undefined}
      data-selected={props.selected || undefined}
      data-filling={props.filling || undefined}
      data-starts-group={placed.startsGroup || undefined}
      style={props.gap === 0 ? { width: column.width } : { width: column.width, marginLeft: props.gap }}
    >
      {editing !== null && column.Editor ? (
        <column.Editor row={row} column={column.id} mode={editing} onDone={props.onEditDone} />
      ) : (
        <column.Cell row={row} column={column.id} active={active} />
      )}
      {props.corner ? <span className={classes.fillHandle} data-fill-handle aria-hidden="true" /> : null}
    </div>
  );
});

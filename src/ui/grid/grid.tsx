import { useCallback, useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react';

import { useDrawnColumns } from '#/ui/grid/column-window.ts';
import { GridBody } from '#/ui/grid/grid-body.tsx';
import { fitTo } from '#/ui/grid/grid-columns.ts';
import { GridFooterRow } from '#/ui/grid/grid-footer.tsx';
import { GridHeaderRows } from '#/ui/grid/grid-header.tsx';
import { handleGridKey } from '#/ui/grid/grid-keyboard.ts';
import {
  HEADER_ROW,
  isGroupRow,
  type AfterEdit,
  type CellRef,
  type GridClipboard,
  type GridColumn,
  type GridGroups,
  type GridSorting,
} from '#/ui/grid/grid-model.ts';
import { destination, type Move } from '#/ui/grid/grid-navigation.ts';
import { startDrag } from '#/ui/grid/grid-drag.ts';
import type { GridGeometry } from '#/ui/grid/grid-geometry.ts';
import { cellOfTarget, handleFocus, handlePointerDown, isFillHandle } from '#/ui/grid/grid-pointer.ts';
import type { GridStore, Rectangle } from '#/ui/grid/grid-store.ts';
import classes from '#/ui/grid/grid.module.css';
import { useElementWidth } from '#/ui/grid/use-element-width.ts';
import { useFollowedLead } from '#/ui/grid/use-followed-lead.ts';
import { usePlacement } from '#/ui/grid/use-placement.ts';

export interface GridProps {
  readonly label: string;
  readonly describedBy?: string;
  /** Stable between renders, or every row renders again. */
  readonly columns: readonly GridColumn[];
  readonly rows: readonly string[];
  readonly store: GridStore;
  readonly readOnly: boolean;
  readonly hasFooter: boolean;
  /** Given where some of the rows head groups. */
  readonly groups?: GridGroups;
  readonly sorting?: GridSorting;
  /** Whether a cell holds data, for the keys that go to where data ends; `null` where it is no data. Stable. */
  readonly isFilled?: (cell: CellRef) => boolean | null;
  readonly onCellKey?: (event: KeyboardEvent, cell: CellRef) => boolean;
  readonly clipboard?: GridClipboard;
  /** The handle at the corner of the selection was drawn over more cells; without it there is no handle. */
  readonly onFill?: (from: Rectangle, into: Rectangle) => void;
  readonly onCellDoubleClick?: (cell: CellRef) => void;
}

/** CSS pixels; `grid.module.css` draws by the same numbers. */
const ROW_HEIGHT = 34;
const HEAD_HEIGHT = 32;
const GROUP_HEIGHT = 26;

const AFTER_EDIT: Readonly<Record<Exclude<AfterEdit, 'stay' | 'leave'>, Move>> = {
  down: 'down',
  up: 'up',
  left: 'left',
  right: 'right',
};

/** A spreadsheet of cells by the ARIA grid pattern: one stop for the Tab key, arrows inside. */
export function Grid(props: GridProps) {
  const { store, columns, readOnly, onCellKey, onCellDoubleClick } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const width = useElementWidth(scroller);
  const fitted = useMemo(() => fitTo(width, columns), [width, columns]);
  const placement = usePlacement(fitted, width);
  const drawn = useDrawnColumns(store, scroller, placement, width);
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const headerRows = placement.groups.length > 0 ? 2 : 1;
  const headerHeight = HEAD_HEIGHT + (headerRows === 2 ? GROUP_HEIGHT : 0);

  useLayoutEffect(() => store.setLayout(props.rows, placement.columnIds), [store, props.rows, placement]);

  const onEditDone = useCallback(
    (after: AfterEdit) => {
      const { editing } = store.get();
      store.stopEdit(after !== 'leave');
      if (after === 'stay' || after === 'leave' || editing === null) return;
      const from = store.pointOf(editing);
      const size = { rows: store.rows().length, columns: store.columns().length, page: 1 };
      let to = from && store.cellAt(destination(AFTER_EDIT[after], from, size, true));
      // The next row to type in lies behind the one that heads a group.
      while (to !== null && isGroupRow(to.row)) {
        const point = store.pointOf(to);
        const next = point && store.cellAt(destination(AFTER_EDIT[after], point, size, true));
        to = next?.row === to.row ? null : next;
      }
      if (to) store.select(to);
    },
    [store],
  );

  const geometry: GridGeometry = {
    edges: placement.edges,
    frozenCount: placement.frozenCount,
    frozenWidth: placement.frozenWidth,
    headerHeight,
    footerHeight: props.hasFooter ? ROW_HEIGHT : 0,
    rowHeight: ROW_HEIGHT,
    rows: props.rows.length,
  };
  // What goes on between renders, such as a drag, asks for what was drawn last.
  const latest = useRef({ geometry, onFill: props.onFill });
  useLayoutEffect(() => {
    latest.current = { geometry, onFill: props.onFill };
  });
  useFollowedLead(store, scroller, () => latest.current.geometry);

  const letGo = () => {
    const [from, into] = [store.rectangle(), store.fillArea()];
    if (store.get().fill === null) return;
    store.drawFill(null);
    if (from !== null && into !== null) latest.current.onFill?.(from, into);
  };

  const keyboard = {
    store,
    readOnly,
    onCellKey,
    groups: props.groups,
    sorting: props.sorting,
    isFilled: props.isFilled,
    columnOf: (id: string) => byId.get(id),
    pageRows: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headerHeight) / ROW_HEIGHT) - 1),
  };

  return (
    // The keys and presses are those of the cells inside, which take the focus one at a time.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/no-static-element-interactions
    <div
      ref={scroller}
      // Rows that fold belong to a tree; a grid knows none.
      role={props.groups ? 'treegrid' : 'grid'}
      className={classes.grid}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-rowcount={headerRows + props.rows.length + (props.hasFooter ? 1 : 0)}
      aria-colcount={placement.columns.length}
      aria-multiselectable
      aria-readonly={readOnly}
      onKeyDown={(event) => handleGridKey(event, keyboard)}
      {...props.clipboard}
      onFocus={(event) => handleFocus(event, store)}
      data-fillable={props.onFill ? true : undefined}
      onPointerDown={(event) => {
        const cell = handlePointerDown(event, store);
        if (cell === null || event.pointerType !== 'mouse') return;
        startDrag(
          { store, scroller: event.currentTarget, geometry: () => latest.current.geometry, onLetGo: letGo },
          cell,
        );
      }}
      onDoubleClick={(event) => {
        const cell = cellOfTarget(event.target);
        if (cell === null || cell.row === HEADER_ROW || isGroupRow(cell.row) || isFillHandle(event.target)) return;
        if (!readOnly && byId.get(cell.column)?.Editor) store.edit(cell);
        else onCellDoubleClick?.(cell);
      }}
      style={{
        scrollPaddingTop: headerHeight,
        scrollPaddingLeft: placement.frozenWidth,
        scrollPaddingBottom: props.hasFooter ? ROW_HEIGHT : 0,
      }}
    >
      <div className={classes.content} style={{ width: placement.totalWidth }}>
        <GridHeaderRows
          store={store}
          groups={placement.groups}
          frozenGroups={placement.frozenGroups}
          columns={placement.columns}
          frozenCount={placement.frozenCount}
          entrance={props.rows.length === 0}
          sorting={props.sorting}
        />
        <GridBody
          store={store}
          scroller={scroller}
          rows={props.rows}
          drawn={drawn}
          groups={props.groups}
          columns={placement.columns}
          frozenCount={placement.frozenCount}
          headerRows={headerRows}
          headerHeight={headerHeight}
          rowHeight={ROW_HEIGHT}
          width={width}
          onEditDone={onEditDone}
        />
        {props.hasFooter && (
          <GridFooterRow
            columns={placement.columns}
            frozenCount={placement.frozenCount}
            drawn={drawn}
            rowIndex={headerRows + props.rows.length + 1}
          />
        )}
      </div>
    </div>
  );
}

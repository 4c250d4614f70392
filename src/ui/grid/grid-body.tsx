/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one for virtual scrolling, which table elements cannot be */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useSyncExternalStore, type RefObject } from 'react';

import type { PlacedColumn } from '#/ui/grid/grid-cell.tsx';
import type { DrawnColumn } from '#/ui/grid/column-window.ts';
import { GridGroupRow } from '#/ui/grid/grid-group-row.tsx';
import { isGroupRow, type AfterEdit, type GridGroups } from '#/ui/grid/grid-model.ts';
import { GridRow } from '#/ui/grid/grid-row.tsx';
import type { GridStore } from '#/ui/grid/grid-store.ts';
import classes from '#/ui/grid/grid.module.css';

interface GridBodyProps {
  readonly store: GridStore;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly string[];
  readonly columns: readonly PlacedColumn[];
  readonly frozenCount: number;
  readonly drawn: readonly DrawnColumn[];
  readonly groups: GridGroups | undefined;
  readonly headerRows: number;
  readonly headerHeight: number;
  readonly rowHeight: number;
  /** Of the grid: when it changes, the cell with the keyboard has to be brought back into view. */
  readonly width: number;
  readonly onEditDone: (after: AfterEdit) => void;
}

const OVERSCAN = 4;

/** Rows in view, and the one with the keyboard wherever it is: focus must not be lost to scrolling. */
export function GridBody(props: GridBodyProps) {
  const { store, scroller, rows, headerHeight, rowHeight } = props;
  const activeRow = useSyncExternalStore(store.subscribe, () => {
    const { focus } = store.get();
    return focus === null ? null : (store.pointOf(focus)?.row ?? null);
  });
  // Its result changes with scrolling behind the same reference; nothing here memoises by it.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // Rows are of one height, so they are measured by place: by name, all would be measured again at every render.
    scrollMargin: headerHeight,
    overscan: OVERSCAN,
    useFlushSync: false,
    initialRect: { width: 1200, height: 800 },
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (activeRow === null || activeRow < 0 || activeRow >= rows.length || indexes.includes(activeRow))
        return indexes;
      return [...indexes, activeRow].toSorted((a, b) => a - b);
    },
  });
  return (
    <div role="rowgroup" className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => {
        const row = rows[item.index];
        if (row === undefined) return null;
        const place = {
          store,
          row,
          index: item.index,
          headerRows: props.headerRows,
          columns: props.columns,
          frozenCount: props.frozenCount,
          drawn: props.drawn,
          top: item.start - headerHeight,
          height: rowHeight,
          entrance: activeRow === null && item.index === 0,
        };
        return props.groups && isGroupRow(row) ? (
          <GridGroupRow key={row} {...place} groups={props.groups} />
        ) : (
          <GridRow key={row} {...place} level={props.groups && 2} onEditDone={props.onEditDone} />
        );
      })}
      <FocusFollower store={store} scroller={scroller} width={props.width} />
    </div>
  );
}

interface FocusFollowerProps {
  readonly store: GridStore;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly width: number;
}

/** Moves the page's focus after the row that has it was drawn, and keeps its cell in view when the grid gets narrower. */
function FocusFollower({ store, scroller, width }: FocusFollowerProps) {
  const request = useSyncExternalStore(store.subscribe, () => store.get().focusRequest);
  useLayoutEffect(() => {
    const cell = focusedCell(store, scroller.current);
    if (request === 0 || cell === null) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [request, store, scroller]);
  useLayoutEffect(() => {
    if (width > 0) focusedCell(store, scroller.current)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [width, store, scroller]);
  return null;
}

function focusedCell(store: GridStore, grid: HTMLElement | null): HTMLElement | null {
  const { focus } = store.get();
  if (focus === null || grid === null) return null;
  return grid.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(focus.row)}"] [data-column="${CSS.escape(focus.column)}"]`,
  );
}

/**
 * Where the keyboard is, which rectangle is selected, and which cell is being edited. Kept outside React so that a move
 * renders the rows it leaves and enters, not the grid. Cells are kept by id: a filter or an edit never moves a selection.
 */
import { HEADER_ROW, isGroupRow, type CellRef } from '#/ui/grid/grid-model.ts';
import type { GridPoint } from '#/ui/grid/grid-navigation.ts';

export interface GridState {
  /** Where the keyboard is: the corner that moves, or any cell of a whole row or column that was selected at once. */
  readonly focus: CellRef | null;
  /** The corner that stays. */
  readonly anchor: CellRef | null;
  /** The corner that moves. */
  readonly lead: CellRef | null;
  readonly editing: (CellRef & { readonly mode: string }) | null;
  /** Grows when the page's focus has to follow; a change by code alone leaves it where it is. */
  readonly focusRequest: number;
  /** Grows when the corner that moves has to come into view without the keyboard. */
  readonly leadRequest: number;
  /** The cell that the fill handle is drawn to; `null` while it is not. */
  readonly fill: CellRef | null;
}

/** Inclusive, in display order. */
export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface SelectOptions {
  /** The range is stretched to the cell. */
  readonly extend?: boolean;
  /** The page's focus goes along, and the cell comes into view. */
  readonly takeFocus?: boolean;
}

export interface GridStore {
  readonly get: () => GridState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Rows and columns in display order. Where the focused row is gone, its neighbour takes over. */
  readonly setLayout: (rows: readonly string[], columns: readonly string[]) => void;
  readonly rows: () => readonly string[];
  readonly columns: () => readonly string[];
  readonly pointOf: (cell: CellRef) => GridPoint | null;
  readonly cellAt: (point: GridPoint) => CellRef | null;
  readonly select: (cell: CellRef, options?: SelectOptions) => void;
  /** The keyboard stays where it is; stretching the range then moves `lead` alone. */
  readonly selectRange: (anchor: CellRef, lead: CellRef) => void;
  readonly rectangle: () => Rectangle | null;
  /** Cells to record in: rows that head a group are passed over. */
  readonly selectedCells: () => readonly CellRef[];
  /** Opens the editor of a cell. A selection around it stays: what is typed may be meant for all of it. */
  readonly edit: (cell: CellRef, mode?: string) => void;
  readonly stopEdit: (takeFocus: boolean) => void;
  /** The handle at the corner of the selection is taken hold of, drawn over a cell, and let go. */
  readonly drawFill: (cell: CellRef | null) => void;
  /** What the handle is drawn over beside the selection, along one side of it; `null` for nothing. */
  readonly fillArea: () => Rectangle | null;
}

export function createGridStore(): GridStore {
  let state: GridState = {
    focus: null,
    anchor: null,
    lead: null,
    editing: null,
    focusRequest: 0,
    leadRequest: 0,
    fill: null,
  };
  let rows: readonly string[] = [];
  let columns: readonly string[] = [];
  let rowIndex: ReadonlyMap<string, number> = new Map();
  let columnIndex: ReadonlyMap<string, number> = new Map();
  const listeners = new Set<() => void>();

  function set(next: Partial<GridState>): void {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  function pointOf(cell: CellRef): GridPoint | null {
    const row = cell.row === HEADER_ROW ? -1 : rowIndex.get(cell.row);
    const column = columnIndex.get(cell.column);
    return row === undefined || column === undefined ? null : { row, column };
  }

  function cellAt(point: GridPoint): CellRef | null {
    const row = point.row === -1 ? HEADER_ROW : rows[point.row];
    const column = columns[point.column];
    return row === undefined || column === undefined ? null : { row, column };
  }

  /** A cell that is gone gives way to the one now at its place. */
  function settle(cell: CellRef | null, was: GridPoint | null): CellRef | null {
    if (cell === null || pointOf(cell) !== null) return cell;
    if (was === null || columns.length === 0) return null;
    return cellAt({ row: Math.min(was.row, rows.length - 1), column: Math.min(was.column, columns.length - 1) });
  }

  function rectangle(): Rectangle | null {
    const lead = state.lead && pointOf(state.lead);
    const anchor = state.anchor && pointOf(state.anchor);
    if (!lead || !anchor || lead.row < 0 || anchor.row < 0) return null;
    return {
      top: Math.min(lead.row, anchor.row),
      bottom: Math.max(lead.row, anchor.row),
      left: Math.min(lead.column, anchor.column),
      right: Math.max(lead.column, anchor.column),
    };
  }

  function fillArea(): Rectangle | null {
    const area = rectangle();
    const to = state.fill && pointOf(state.fill);
    return area === null || to === null || to.row < 0 ? null : besideArea(area, to);
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setLayout(nextRows, nextColumns) {
      if (nextRows === rows && nextColumns === columns) return;
      const focusWas = state.focus && pointOf(state.focus);
      const anchorWas = state.anchor && pointOf(state.anchor);
      const leadWas = state.lead && pointOf(state.lead);
      if (nextRows !== rows) rowIndex = new Map(nextRows.map((id, index) => [id, index]));
      if (nextColumns !== columns) columnIndex = new Map(nextColumns.map((id, index) => [id, index]));
      rows = nextRows;
      columns = nextColumns;
      set({
        focus: settle(state.focus, focusWas),
        anchor: settle(state.anchor, anchorWas),
        lead: settle(state.lead, leadWas),
        editing: state.editing && pointOf(state.editing) ? state.editing : null,
      });
    },
    rows: () => rows,
    columns: () => columns,
    pointOf,
    cellAt,
    select(cell, { extend = false, takeFocus = true } = {}) {
      const keepAnchor = extend && cell.row !== HEADER_ROW && state.anchor !== null && state.anchor.row !== HEADER_ROW;
      if (keepAnchor && !isSame(state.lead, state.focus)) {
        set({ lead: cell, leadRequest: state.leadRequest + 1 });
        return;
      }
      set({
        focus: cell,
        lead: cell,
        anchor: keepAnchor ? state.anchor : cell,
        focusRequest: takeFocus ? state.focusRequest + 1 : state.focusRequest,
      });
    },
    selectRange(anchor, lead) {
      set({ anchor, lead, focus: state.focus ?? anchor, focusRequest: state.focusRequest + (state.focus ? 0 : 1) });
    },
    rectangle,
    selectedCells() {
      const area = rectangle();
      if (area === null) return state.focus === null ? [] : [state.focus];
      return rows
        .slice(area.top, area.bottom + 1)
        .filter((row) => !isGroupRow(row))
        .flatMap((row) => columns.slice(area.left, area.right + 1).map((column) => ({ row, column })));
    },
    edit(cell, mode = 'value') {
      set({
        ...(isSame(cell, state.focus) ? {} : { focus: cell, anchor: cell, lead: cell }),
        editing: { ...cell, mode },
      });
    },
    drawFill(cell) {
      set({ fill: cell });
    },
    fillArea,
    stopEdit(takeFocus) {
      set({ editing: null, focusRequest: takeFocus ? state.focusRequest + 1 : state.focusRequest });
    },
  };
}

function isSame(one: CellRef | null, other: CellRef | null): boolean {
  return one?.row === other?.row && one?.column === other?.column;
}

/** One cell alone is shown by the focus ring; only more than one is a range. */
export function isRange(area: Rectangle | null): boolean {
  return area !== null && (area.top !== area.bottom || area.left !== area.right);
}

/** The strip between an area and a point outside it, along the side that the point is further from. */
function besideArea({ top, bottom, left, right }: Rectangle, { row, column }: GridPoint): Rectangle | null {
  const down = row > bottom ? row - bottom : row < top ? row - top : 0;
  const across = column > right ? column - right : column < left ? column - left : 0;
  if (down === 0 && across === 0) return null;
  if (Math.abs(down) >= Math.abs(across))
    return down > 0 ? { top: bottom + 1, bottom: row, left, right } : { top: row, bottom: top - 1, left, right };
  return across > 0 ? { top, bottom, left: right + 1, right: column } : { top, bottom, left: column, right: left - 1 };
}

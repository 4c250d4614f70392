/**
 * What a grid is made of. Rows and columns are known by id alone: a cell's component reads its own record, so an edit
 * paints the cells it touched and nothing else.
 */
import type { ClipboardEvent, ComponentType } from 'react';

export interface CellRef {
  readonly row: string;
  readonly column: string;
}

/** The row of column headers takes part in navigation: a header has actions of its own. */
export const HEADER_ROW = '$header';

const GROUP_ROW = '$group:';

/** The row that heads a group of rows: it can be folded, takes part in navigation, and holds nothing to record. */
export function groupRowId(key: string): string {
  return `${GROUP_ROW}${key}`;
}

export function isGroupRow(row: string): boolean {
  return row.startsWith(GROUP_ROW);
}

export interface GridCellProps extends CellRef {
  /** The keyboard is here: room for a control that would be noise in every cell. */
  readonly active: boolean;
}

export interface GridHeaderProps {
  readonly column: string;
}

/** The grid's own say over the clipboard, while no editor is open. */
export interface GridClipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Where the keyboard goes when an editor closes. */
export type AfterEdit = 'stay' | 'down' | 'up' | 'left' | 'right' | 'leave';

export interface GridEditorProps extends CellRef {
  /** Which of a cell's values is edited; `value` by Enter, F2 or a double click, others by keys of the screen. */
  readonly mode: string;
  readonly onDone: (after: AfterEdit) => void;
}

/** Which rows that head a group are folded, and how one is turned. Stable while nothing is. */
export interface GridGroups {
  readonly folded: ReadonlySet<string>;
  readonly toggle: (row: string) => void;
}

export interface GridSorting {
  /** `null`: in no column's order. */
  readonly column: string | null;
  readonly direction: 'ascending' | 'descending';
  readonly onSort: (column: string) => void;
}

export interface GridColumn {
  readonly id: string;
  /** Also the accessible name of the header where `Header` draws something else. */
  readonly label: string;
  readonly group?: { readonly id: string; readonly label: string };
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels it may take in addition where the grid is wider than its columns. */
  readonly grow?: number;
  /** Stays at the left edge: always, or only where the grid is wide enough to leave room for the others. */
  readonly frozen?: 'always' | 'wide';
  readonly align?: 'start' | 'end';
  /** The column that names its row. */
  readonly rowHeader?: boolean;
  readonly sortable?: boolean;
  /** A control for the row, that holds nothing of it: a selection passes over its cells. */
  readonly isControl?: boolean;
  readonly Cell: ComponentType<GridCellProps>;
  readonly Header?: ComponentType<GridHeaderProps>;
  readonly Footer?: ComponentType<GridHeaderProps>;
  /** In the row that heads a group. */
  readonly GroupCell?: ComponentType<CellRef>;
  readonly Editor?: ComponentType<GridEditorProps>;
  /** Characters that open the editor and take the place of what is in it, as in a spreadsheet. */
  readonly typed?: RegExp;
}

/** Where a key takes the keyboard, by the ARIA grid pattern and as in a spreadsheet. Row -1 is the header row. */
import type { Jump } from '#/ui/grid/grid-edges.ts';

export type Move =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'row-start'
  | 'row-end'
  | 'page-up'
  | 'page-down'
  | 'grid-start'
  | 'grid-end';

export interface GridPoint {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit into the view. */
  readonly page: number;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const PLAIN: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

const WITH_CONTROL: Readonly<Record<string, Move | Jump>> = {
  ArrowLeft: 'data-left',
  ArrowRight: 'data-right',
  ArrowUp: 'data-up',
  ArrowDown: 'data-down',
  Home: 'grid-start',
  End: 'grid-end',
};

/** Shift is not asked about: it extends a range instead of moving it. */
export function moveOf(press: KeyPress): Move | Jump | null {
  if (press.altKey) return null;
  return (press.ctrlKey || press.metaKey ? WITH_CONTROL : PLAIN)[press.key] ?? null;
}

const STEPS: Readonly<Record<Move, (from: GridPoint, size: GridSize) => GridPoint>> = {
  left: ({ row, column }) => ({ row, column: column - 1 }),
  right: ({ row, column }) => ({ row, column: column + 1 }),
  up: ({ row, column }) => ({ row: row - 1, column }),
  down: ({ row, column }) => ({ row: row + 1, column }),
  'row-start': ({ row }) => ({ row, column: 0 }),
  'row-end': ({ row }, size) => ({ row, column: size.columns - 1 }),
  // A page stops at the first row; one more step reaches the header.
  'page-up': ({ row, column }, size) => ({ row: Math.max(row - size.page, Math.min(row, 0)), column }),
  'page-down': ({ row, column }, size) => ({ row: row + size.page, column }),
  'grid-start': () => ({ row: 0, column: 0 }),
  'grid-end': (_, size) => ({ row: size.rows - 1, column: size.columns - 1 }),
};

/** The header is one step above the first row; a range never reaches into it. */
export function destination(move: Move, from: GridPoint, size: GridSize, extend: boolean): GridPoint {
  const top = extend ? 0 : -1;
  const to = STEPS[move](from, size);
  return {
    row: clamp(to.row, top, Math.max(size.rows - 1, top)),
    column: clamp(to.column, 0, Math.max(size.columns - 1, 0)),
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

/** Where cells lie in the scrolled grid, worked out from sizes: most rows and columns are not in the page. */
import type { GridPoint } from '#/ui/grid/grid-navigation.ts';

/** CSS pixels, but for the counts. */
export interface GridGeometry {
  /** Left edge of each column where nothing is scrolled, and the right edge of the last. */
  readonly edges: readonly number[];
  readonly frozenCount: number;
  readonly frozenWidth: number;
  readonly headerHeight: number;
  readonly footerHeight: number;
  readonly rowHeight: number;
  readonly rows: number;
}

export interface GridViewport {
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/**
 * How far a position lies beyond the cells that scroll, per axis: negative before them, positive behind them. Over the
 * frozen columns is before them, unless what is dragged began in one of those (`fromFrozen`).
 */
export function beyondView(geometry: GridGeometry, view: GridViewport, at: Position, fromFrozen: boolean): Position {
  const left = fromFrozen ? 0 : geometry.frozenWidth;
  return {
    x: beyond(at.x, left, view.clientWidth),
    y: beyond(at.y, geometry.headerHeight, view.clientHeight - geometry.footerHeight),
  };
}

function beyond(at: number, from: number, to: number): number {
  return at < from ? at - from : at > to ? at - to : 0;
}

/** The cell at a position of the viewport; at its edge for a position outside of it. `null` in a grid without cells. */
export function pointAt(
  geometry: GridGeometry,
  view: GridViewport,
  at: Position,
  fromFrozen: boolean,
): GridPoint | null {
  const { edges, frozenWidth, headerHeight, footerHeight, rowHeight, rows } = geometry;
  const columns = edges.length - 1;
  if (rows === 0 || columns < 1) return null;
  // Frozen columns lie over those that scrolled under them.
  const left = fromFrozen || view.scrollLeft <= 0 ? 0 : frozenWidth;
  const x = clamp(at.x, left, view.clientWidth - 1);
  const y = clamp(at.y, headerHeight, view.clientHeight - footerHeight - 1) - headerHeight + view.scrollTop;
  const inContent = x < frozenWidth ? x : x + view.scrollLeft;
  const behind = edges.findIndex((edge) => edge > inContent);
  return {
    row: clamp(Math.floor(y / rowHeight), 0, rows - 1),
    column: clamp((behind === -1 ? columns : behind) - 1, 0, columns - 1),
  };
}

/** Where to scroll so that a cell is in view whole; as it is where that is so already. */
export function scrollToShow(
  { edges, frozenCount, frozenWidth, headerHeight, footerHeight, rowHeight }: GridGeometry,
  view: GridViewport,
  { row, column }: GridPoint,
): { readonly left: number; readonly top: number } {
  const top = Math.max(row, 0) * rowHeight;
  const room = view.clientHeight - headerHeight - footerHeight;
  const [from, to] = [edges[column] ?? 0, edges[column + 1] ?? 0];
  return {
    top: clamp(view.scrollTop, top + rowHeight - room, top),
    left: column < frozenCount ? view.scrollLeft : clamp(view.scrollLeft, to - view.clientWidth, from - frozenWidth),
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), Math.max(min, max));
}

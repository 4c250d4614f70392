/** Ctrl with an arrow, as in a spreadsheet: over what is filled to its end, over what is empty to where it ends. */
import type { GridPoint, GridSize } from '#/ui/grid/grid-navigation.ts';

export type Jump = 'data-left' | 'data-right' | 'data-up' | 'data-down';

const STEPS: Readonly<Record<Jump, GridPoint>> = {
  'data-left': { row: 0, column: -1 },
  'data-right': { row: 0, column: 1 },
  'data-up': { row: -1, column: 0 },
  'data-down': { row: 1, column: 0 },
};

export function isJump(move: string): move is Jump {
  return Object.hasOwn(STEPS, move);
}

/** `null`: a cell that is no data and is passed over, such as one in a row that heads a group. */
export type FilledAt = (point: GridPoint) => boolean | null;

/**
 * The last cell of the run that `from` stands in; from its end, or from an empty cell, the next filled one; where there
 * is none, the last cell of the grid. The headers count as filled, and are one jump above the first row.
 */
export function edgeOfData(
  jump: Jump,
  from: GridPoint,
  size: GridSize,
  extend: boolean,
  filledAt: FilledAt,
): GridPoint {
  const step = STEPS[jump];
  if (jump === 'data-up' && from.row <= 0) return extend ? from : { row: -1, column: from.column };
  const filled = (point: GridPoint) => (point.row === -1 ? true : filledAt(point));
  const starts = filled(from) === true;
  let last = from;
  let inRun = false;
  let at = next(from, step);
  for (; isInside(at, from, size); at = next(at, step)) {
    const here = filled(at);
    if (here === null) continue;
    if (last === from && starts && here) inRun = true;
    if (inRun && !here) return last;
    if (!inRun && here) return at;
    last = at;
  }
  return last;
}

function next({ row, column }: GridPoint, step: GridPoint): GridPoint {
  return { row: row + step.row, column: column + step.column };
}

/** Below the headers, or along them where the way began there. */
function isInside({ row, column }: GridPoint, from: GridPoint, { rows, columns }: GridSize): boolean {
  return row >= Math.min(from.row, 0) && row < rows && column >= 0 && column < columns;
}

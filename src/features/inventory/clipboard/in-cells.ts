import { formatNumber } from '#/ui/format.ts';

/** "12 cells copied". */
export function inCells(count: number, done: string): string {
  return `${formatNumber(count)} ${count === 1 ? 'cell' : 'cells'} ${done}`;
}

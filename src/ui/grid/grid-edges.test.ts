import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { edgeOfData, type Jump } from '#/ui/grid/grid-edges.ts';

const MARKS: Readonly<Record<string, boolean | null>> = { x: true, '.': false, '|': null };

/** Where a jump to the right ends in a row of filled (x), empty (.) and passed over (|) cells. */
function along(cells: string, from: number, jump: Jump = 'data-right'): number {
  const size = { rows: 1, columns: cells.length, page: 1 };
  return edgeOfData(jump, { row: 0, column: from }, size, false, ({ column }) => MARKS[cells[column] ?? ''] ?? null)
    .column;
}

describe('Ctrl with an arrow, as in Excel', () => {
  test.each<[string, string, number, number]>([
    ['over a run to its last cell', 'xxx..x', 0, 2],
    ['from the end of a run to the next one', 'xxx..xx', 2, 5],
    ['from an empty cell to the next filled one', '...xx', 0, 3],
    ['to the end where nothing more is filled', 'x....', 0, 4],
    ['a cell beside an empty one skips to the next run', 'x.xx', 0, 2],
    ['cells that are no data neither stop nor end a run', 'x|x|x.', 0, 4],
    ['it stays where nothing but such cells follow', 'x||', 0, 0],
    ['the last cell', 'xx', 1, 1],
  ])('%s', (_, cells, from, to) => {
    expect(along(cells, from)).toBe(to);
  });

  test('left is right in a mirror', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('x', '.', '|'), minLength: 1, maxLength: 12 }),
        fc.nat(),
        (cells, n) => {
          const from = n % cells.length;
          const mirrored = cells.split('').toReversed().join('');
          expect(along(cells, from, 'data-left')).toBe(
            cells.length - 1 - along(mirrored, cells.length - 1 - from, 'data-right'),
          );
        },
      ),
    );
  });

  test('up stops at the first row and then reaches the headers; a range does not', () => {
    const size = { rows: 4, columns: 1, page: 1 };
    const jump = (row: number, extend: boolean) =>
      edgeOfData('data-up', { row, column: 0 }, size, extend, () => true).row;
    expect([jump(3, false), jump(0, false), jump(0, true)]).toEqual([0, -1, 0]);
  });

  test('down from a header goes over the run below it', () => {
    const size = { rows: 5, columns: 1, page: 1 };
    const down = edgeOfData('data-down', { row: -1, column: 0 }, size, false, ({ row }) => row < 3);
    expect(down.row).toBe(2);
  });
});

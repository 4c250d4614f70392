import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { destination, moveOf, type Move } from '#/ui/grid/grid-navigation.ts';

const size = { rows: 50, columns: 8, page: 10 };
const press = { ctrlKey: false, metaKey: false, altKey: false };

describe('where a key goes', () => {
  test.each<[Move, [number, number], [number, number]]>([
    ['left', [3, 0], [3, 0]],
    ['right', [3, 7], [3, 7]],
    ['up', [0, 2], [-1, 2]],
    ['down', [-1, 2], [0, 2]],
    ['down', [49, 2], [49, 2]],
    ['row-start', [5, 4], [5, 0]],
    ['row-end', [5, 4], [5, 7]],
    ['page-up', [14, 1], [4, 1]],
    ['page-up', [4, 1], [0, 1]],
    ['page-down', [44, 1], [49, 1]],
    ['grid-start', [14, 3], [0, 0]],
    ['grid-end', [14, 3], [49, 7]],
  ])('%s from %j to %j', (move, [row, column], [toRow, toColumn]) => {
    expect(destination(move, { row, column }, size, false)).toEqual({ row: toRow, column: toColumn });
  });

  test('a range does not reach into the header', () => {
    expect(destination('up', { row: 0, column: 2 }, size, true)).toEqual({ row: 0, column: 2 });
  });

  test('every move ends on a cell that exists, in a grid of any size', () => {
    const moves = fc.constantFrom<Move>(
      'left',
      'right',
      'up',
      'down',
      'row-start',
      'row-end',
      'page-up',
      'page-down',
      'grid-start',
      'grid-end',
    );
    fc.assert(
      fc.property(
        moves,
        fc.nat(40),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(),
        fc.nat(),
        (move, rows, columns, page, r, c) => {
          const from = { row: (r % (rows + 1)) - 1, column: c % columns };
          const to = destination(move, from, { rows, columns, page }, false);
          expect(to.row).toBeGreaterThanOrEqual(-1);
          expect(to.row).toBeLessThanOrEqual(Math.max(rows - 1, -1));
          expect(to.column).toBeGreaterThanOrEqual(0);
          expect(to.column).toBeLessThan(columns);
        },
      ),
    );
  });
});

test('keys with Alt and letters are not moves', () => {
  expect(moveOf({ ...press, key: 'ArrowLeft', altKey: true })).toBeNull();
  expect(moveOf({ ...press, key: 'a' })).toBeNull();
  expect(moveOf({ ...press, key: 'End' })).toBe('row-end');
  expect(moveOf({ ...press, key: 'End', ctrlKey: true })).toBe('grid-end');
  expect(moveOf({ ...press, key: 'ArrowUp', metaKey: true })).toBe('data-up');
});

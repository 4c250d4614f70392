import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { packSheet, sheetHeight, type SheetHeights } from '#/exchange/page/sheet/pack-sheet.ts';
import { LISTS } from '#/exchange/page/sheet/sheet-content.ts';

const row = fc.integer({ min: 5, max: 60 });
const rows = fc.array(row, { maxLength: 20 });
const heights: fc.Arbitrary<SheetHeights> = fc.record({
  fixed: fc.integer({ min: 0, max: 400 }),
  left: fc.integer({ min: 0, max: 100 }),
  right: fc.integer({ min: 0, max: 200 }),
  line: fc.integer({ min: 0, max: 5 }),
  rows: fc.record({ gaps: rows, populations: rows, standing: rows, changes: rows }),
});

test('what is packed fits, and no list has room for its next row', () => {
  fc.assert(
    fc.property(heights, fc.integer({ min: 300, max: 900 }), (measured, room) => {
      const counts = packSheet(measured, room);
      const isNone = LISTS.every((list) => counts[list] === 0);
      expect(isNone || sheetHeight(measured, counts) <= room).toBe(true);
      for (const list of LISTS) {
        if (counts[list] === measured.rows[list].length) continue;
        expect(sheetHeight(measured, { ...counts, [list]: counts[list] + 1 })).toBeGreaterThan(room);
      }
    }),
  );
});

test('a long list leaves room to the others', () => {
  const counts = packSheet(
    {
      fixed: 300,
      left: 50,
      right: 50,
      line: 10,
      rows: {
        gaps: [20, 20, 20, 20, 20],
        populations: Array.from({ length: 45 }, () => 12),
        standing: Array.from({ length: 45 }, () => 20),
        changes: [12, 12, 12],
      },
    },
    800,
  );
  expect(counts.gaps).toBe(5);
  expect(counts.populations).toBeGreaterThanOrEqual(8);
  expect(counts.standing).toBeGreaterThanOrEqual(4);
  expect(counts.changes).toBe(3);
});

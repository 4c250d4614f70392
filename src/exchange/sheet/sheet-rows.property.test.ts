import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyInventory } from '#/domain/intake/any-inventory.fixture.ts';
import { proposeMatches } from '#/domain/intake/match-incoming.ts';
import { planIntake } from '#/domain/intake/plan-intake.ts';
import { findTables } from '#/exchange/sheet/found-tables.ts';
import { guarded, unguarded } from '#/exchange/sheet/formula-guard.ts';
import { rangeText, readRange, type RangeMark } from '#/text/number-text.ts';
import { readShare, shareText } from '#/text/share-text.ts';
import { HEADINGS, rowsOf, TABLE_LABELS, TABLES } from '#/exchange/sheet/sheet-tables.ts';
import { toIncoming } from '#/exchange/sheet/to-incoming.ts';

const mark = fc.constantFrom<RangeMark>('-', ' to ');

const inOrder = ([a, b]: [number, number]) => [Math.min(a, b), Math.max(a, b)] as const;

describe('text that a spreadsheet would run', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom("'", '=', ' ', '-', '+', '@', '＝', '\t', 'a', '\0') }),
  );

  it('never starts a cell, and comes back as it was', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(guarded(written)).not.toMatch(/^\s*[=+\-@＝＋－＠\0]|^[\t\r\n]/u);
        expect(unguarded(guarded(written))).toBe(written);
      }),
    );
  });

  it('keeps an apostrophe that is its own', () => {
    expect(unguarded("'=1")).toBe('=1');
    expect(guarded("'=1")).toBe("''=1");
    expect(unguarded("'tis")).toBe("'tis");
  });
});

describe('a range', () => {
  const end = fc.oneof(fc.integer({ min: 0, max: 100_000_000 }), fc.double({ min: 0, max: 5, noNaN: true }));
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('reads back as the same numbers, whatever their digits', () => {
    fc.assert(
      fc.property(fc.tuple(end, end).map(inOrder), fc.tuple(share, share).map(inOrder), mark, (range, of, between) => {
        expect(readRange(rangeText(range, between))).toEqual(range);
        expect(readShare(shareText(of, between))).toEqual(of);
      }),
    );
  });

  it('is read as people write it', () => {
    expect(readRange('1,620')).toEqual([1620, 1620]);
    expect(readRange(' 900 – 1 100 ')).toEqual([900, 1100]);
    expect(readRange('2,5')).toEqual([2.5, 2.5]);
  });

  it('is refused where it is none', () => {
    for (const text of ['', 'many', '02-Apr', '1-2-3']) expect(readRange(text)).toBeNull();
  });
});

describe('the rows of a workspace', () => {
  it('say nothing new of it', () => {
    fc.assert(
      fc.property(anyInventory, mark, (workspace, between) => {
        const rows = rowsOf(workspace, between);
        const sheets = TABLES.map((table) => ({
          sheet: TABLE_LABELS[table],
          headers: HEADINGS[table].map(({ header }) => header),
          rows: rows[table].map((cells, at) => ({
            number: at + 2,
            cells: cells.map((cell) => String(cell ?? '')),
          })),
        }));
        const reading = toIncoming(findTables(sheets), 'rows');
        if (!reading.ok) throw new Error(JSON.stringify(reading.error));
        const { incoming, leftOut } = reading.value;
        expect(leftOut).toEqual([]);
        const plan = planIntake(workspace, incoming, proposeMatches(workspace, incoming));
        if (!plan.ok) throw new Error(JSON.stringify(plan.error));
        expect(plan.value.changes.filter(({ kind }) => kind !== 'same')).toEqual([]);
      }),
    );
  });
});

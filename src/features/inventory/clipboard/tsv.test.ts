import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseTsv, writeHtml, writeTsv } from '#/features/inventory/clipboard/tsv.ts';

const cell = fc.string({
  unit: fc.constantFrom('a', ' ', '"', '\t', '\n', '\r', '=', '90', '\u00A0', '<'),
  maxLength: 8,
});
const block = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  // One row that is one empty cell is no text at all.
  .filter((rows) => rows.some((row) => row.length > 1 || row[0] !== ''))
  .filter((rows) => rows.at(-1)?.join('') !== '' || (rows.at(-1)?.length ?? 0) > 1);

test('what is written is read again, whatever the cells hold', () => {
  fc.assert(
    fc.property(block, (rows) => {
      expect(parseTsv(writeTsv(rows))).toEqual(rows);
    }),
  );
});

test.each<[string, string, readonly (readonly string[])[]]>([
  [
    'Excel: rows end in CR LF, the last one too',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a quoted cell with a line break', '"two\nlines"\tb\n', [['two\nlines', 'b']]],
  ['a quote that is only a character', '"half\tb', [['"half', 'b']]],
  ['5" screens', '5" phone\tx', [['5" phone', 'x']]],
  ['an empty last cell', 'a\t\r\n', [['a', '']]],
  ['old Macs', 'a\rb', [['a'], ['b']]],
  ['nothing', '', []],
])('%s', (_, text, rows) => {
  expect(parseTsv(text)).toEqual(rows);
});

test('markup in a cell stays text', () => {
  expect(writeHtml([['<img src=x onerror=alert(1)>']])).toBe(
    '<table><tr><td>&lt;img src=x onerror=alert(1)&gt;</td></tr></table>',
  );
});

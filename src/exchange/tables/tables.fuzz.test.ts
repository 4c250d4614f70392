import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { readSheets, readTable } from '#/exchange/tables/read-table.ts';
import { inputOfBytes } from '#/exchange/tables/table-input.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CSV = utf8('Device ID,OS,"Last, check-in"\r\n1,Android,"a ""b""\nc"\r\n2,iOS,é€😀\r\n');
const XLSX = zipSync({
  'xl/workbook.xml': utf8(
    `<workbook xmlns:r="${REL}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': utf8(
    `<Relationships><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/s.xml"/></Relationships>`,
  ),
  'xl/worksheets/s.xml': utf8(
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row></sheetData></worksheet>',
  ),
});

/** Whatever it is, the reader answers: rows that add up or an error of a known kind, never a throw and never a hang. */
async function answers(bytes: Uint8Array): Promise<void> {
  let rows = 0;
  const onRows = (batch: readonly unknown[], lines: readonly number[]) => {
    rows += batch.length;
    expect(lines.length).toBe(batch.length);
  };
  const table = await readTable(inputOfBytes('any', bytes), { onRows });
  if (table.ok) expect(table.value.rows).toBe(rows);
  else expect(typeof table.error.kind).toBe('string');
  const sheets = await readSheets(inputOfBytes('any', bytes));
  expect(sheets.ok).toBe(table.ok || (sheets.ok && sheets.value.sheets.length === 0));
}

function mutated(bytes: Uint8Array) {
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  return fc.tuple(fc.array(change, { maxLength: 6 }), fc.nat(bytes.length)).map(([changes, length]) => {
    const copy = bytes.slice(0, length % 3 === 0 ? length : bytes.length);
    for (const [at, byte] of changes) if (at < copy.length) copy[at] = byte;
    return copy;
  });
}

describe('whatever the bytes', () => {
  it.each([
    ['random', fc.uint8Array({ maxLength: 400 })],
    [
      'random text',
      fc
        .string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', 'a', ' ', '\0', 'é'), maxLength: 200 })
        .map(utf8),
    ],
    ['a damaged CSV', mutated(CSV)],
    ['a damaged workbook', mutated(XLSX)],
  ])('answers to %s', async (_, arbitrary: fc.Arbitrary<Uint8Array>) => {
    await fc.assert(fc.asyncProperty(arbitrary, answers), { numRuns: 300 });
  });

  it('reads back any cells that were written', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((text) => !text.includes('\uFFFD') && text.isWellFormed());
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), async (cells, delimiter) => {
        const header = [['first', 'second'], ...cells];
        const text = header
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter))
          .join('\r\n');
        const read: (readonly string[])[] = [];
        const result = await readTable(inputOfBytes('a.csv', utf8(text)), { onRows: (rows) => read.push(...rows) });
        expect(result.ok).toBe(true);
        expect(read).toEqual(header);
      }),
      { numRuns: 200 },
    );
  });
});

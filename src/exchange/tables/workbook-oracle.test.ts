import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';

import { readSheets } from '#/exchange/tables/read-table.ts';
import { inputOfBytes } from '#/exchange/tables/table-input.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRINGS = ['plain', 'a &amp; b &lt;c&gt;', '  spaced ', 'line&#10;break', '</t></r><r><t>rich'];
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="49"/></cellXfs></styleSheet>';

const xmlText = fc
  .string({ unit: fc.constantFrom('a', 'é', '€', '😀', ' ', '"', "'", '1'), minLength: 1, maxLength: 6 })
  .filter((text) => text.trim() !== '');
const cell = fc.oneof(
  fc.constant(null),
  xmlText.map((text) => ({ attributes: ' t="inlineStr"', body: `<is><t xml:space="preserve">${text}</t></is>` })),
  fc.nat(STRINGS.length - 1).map((at) => ({ attributes: ' t="s"', body: `<v>${String(at)}</v>` })),
  fc.boolean().map((on) => ({ attributes: ' t="b"', body: `<v>${on ? '1' : '0'}</v>` })),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => ({ attributes: '', body: `<v>${String(value)}</v>` })),
  fc.tuple(fc.integer({ min: 20_000, max: 60_000 }), fc.constantFrom(0, 1, 2, 3, 4)).map(([value, style]) => ({
    attributes: ` s="${String(style)}"`,
    body: `<f>A1+1</f><v>${String(value)}</v>`,
  })),
  xmlText.map((text) => ({ attributes: ' t="str"', body: `<f>B2&amp;"x"</f><v>${text}</v>` })),
);

function sheetOf(rows: readonly (readonly ({ attributes: string; body: string } | null)[])[]): string {
  const row = (cells: (typeof rows)[number], at: number) =>
    `<row r="${String(at + 1)}">${cells
      .map((one, column) =>
        one === null ? '' : `<c r="${'ABCDEF'.charAt(column)}${String(at + 1)}"${one.attributes}>${one.body}</c>`,
      )
      .join('')}</row>`;
  return `<?xml version="1.0"?><worksheet><!-- a <note> --><dimension ref="A1:F9"/><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`;
}

function workbookOf(sheet: string): Uint8Array<ArrayBuffer> {
  return zipSync({
    'xl/workbook.xml': utf8(
      `<workbook xmlns:r="${REL}"><sheets><sheet name="S &amp; T" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': utf8(
      `<Relationships><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/s.xml"/><Relationship Id="r2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': utf8(
      `<sst>${STRINGS.map((text) => (text.includes('<r>') ? `<si><r><t>${text}</t></r></si>` : `<si><t>${text}</t></si>`)).join('')}</sst>`,
    ),
    'xl/styles.xml': utf8(STYLES),
    'xl/worksheets/s.xml': utf8(sheet),
  });
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

describe('any workbook', () => {
  it('is read as another reader reads it', async () => {
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const bytes = workbookOf(sheetOf(cells));
        const [other] = await readXlsxFile(bytes.buffer, { trim: false });
        const expected = (other?.data ?? [])
          .map((row, at) => ({ number: at + 1, cells: row.map(textOf) }))
          .filter((row) => row.cells.some((text) => text !== ''));
        const ours = await readSheets(inputOfBytes('a.xlsx', bytes));
        const read = ours.ok ? (ours.value.sheets[0]?.rows ?? []) : null;
        const width = Math.max(0, ...expected.map((row) => row.cells.length));
        const padded = read?.map((row) => ({
          number: row.number,
          cells: Array.from({ length: width }, (_, at) => row.cells[at] ?? ''),
        }));
        expect(padded).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

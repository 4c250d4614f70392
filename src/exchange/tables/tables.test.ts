import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { readSheets, readTable } from '#/exchange/tables/read-table.ts';
import { inputOfBlob, inputOfBytes } from '#/exchange/tables/table-input.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array | string, name = 'a.csv') {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const result = await readTable(inputOfBytes(name, typeof bytes === 'string' ? utf8(bytes) : bytes), {
    onRows: (batch, numbers) => {
      rows.push(...batch);
      lines.push(...numbers);
    },
  });
  return { rows, lines, result, kind: result.ok ? null : result.error };
}

function utf16(text: string, isBig: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return new Uint8Array(view.buffer);
}

describe('text tables', () => {
  it.each([',', ';', '\t'])(
    'finds the delimiter %j, and quoted cells with line breaks keep the line count',
    async (d) => {
      const { rows, lines } = await read(`a${d}b\r\n"1${d}\r\n2"${d}"say ""x"""\r\n\r\n3${d}4`);
      expect(rows).toEqual([
        ['a', 'b'],
        [`1${d}\r\n2`, 'say "x"'],
        ['3', '4'],
      ]);
      expect(lines).toEqual([1, 2, 5]);
    },
  );

  it.each([
    ['a UTF-8 mark', utf8('\uFEFFa,é\n1,2\n')],
    ['UTF-16 little-endian with its mark', utf16('\uFEFFa,é\n1,2\n', false)],
    ['UTF-16 big-endian with its mark', utf16('\uFEFFa,é\n1,2\n', true)],
    ['Windows-1252', Uint8Array.from([0x61, 0x2c, 0xe9, 0x0a, 0x31, 0x2c, 0x32])],
  ])('reads %s', async (_, bytes) => {
    expect((await read(bytes)).rows).toEqual([
      ['a', 'é'],
      ['1', '2'],
    ]);
  });

  it('reads UTF-16 without a mark by its zeros', async () => {
    expect((await read(utf16('name,model\nx,y\n', false))).rows).toEqual([
      ['name', 'model'],
      ['x', 'y'],
    ]);
  });

  it('reads characters and rows that are cut by the pieces of a large file', async () => {
    const row = `${'ü€😀'.repeat(50)},"a\nb"\n`;
    const { rows } = await read(`h,i\n${row.repeat(9_000)}`);
    expect(rows.length).toBe(9_001);
    expect(new Set(rows.slice(1).map(([cell]) => cell)).size).toBe(1);
  });

  it.each([
    ['', { kind: 'empty_file' }],
    ['\n\n', { kind: 'empty_file' }],
    ['%PDF-1.7\n%âã', { kind: 'not_a_table', looksLike: 'a PDF document' }],
    ['<!DOCTYPE html><html>', { kind: 'not_a_table' }],
    ['{ "value": [{}] }', { kind: 'not_a_table', looksLike: 'JSON' }],
    ['[\n  {"id": 1}]', { kind: 'not_a_table', looksLike: 'JSON' }],
    ['a,b\n1,2\n3,"4\n5,6\n', { kind: 'unclosed_quote', line: 3 }],
    ['a,b\n1,"2"x,3\n', { kind: 'bad_quote', line: 2 }],
    [`a,b\n1,${'x'.repeat(10_000_000)}\n`, { kind: 'cell_too_long', line: 2, column: 2 }],
    [`a,b\n1,"${'x'.repeat(10_000_000)}"\n`, { kind: 'cell_too_long', line: 2, column: 2 }],
    [`a\n${'x,'.repeat(5_000)}\n`, { kind: 'too_many_columns', line: 2, columns: 5_001 }],
  ])('refuses %.30j', async (text, expected) => {
    expect((await read(text)).kind).toMatchObject(expected);
  });

  it('says so when the file changes while it is read', async () => {
    const file = { name: 'a.csv', size: 3_000_000, slice: (from: number) => changing(from) };
    const result = await readTable(inputOfBlob(file as unknown as File), { onRows: () => undefined });
    expect(result).toMatchObject({ ok: false, error: { kind: 'changed' } });
  });
});

function changing(from: number) {
  const bytes = utf8('a,b\n'.repeat(262_144));
  return { arrayBuffer: () => (from === 0 ? Promise.resolve(bytes.buffer) : Promise.reject(new Error('gone'))) };
}

const SHEET =
  '<worksheet><sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>x &amp; y</t></is></c><c r="C2"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>';

function workbook(more: Record<string, Uint8Array> = {}): Uint8Array {
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    'xl/workbook.xml': utf8(
      `<workbook xmlns:r="${rel}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': utf8(
      `<Relationships><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': utf8(SHEET),
    ...more,
  });
}

function styled(column: string, style: number, value: number): string {
  return `<c r="${column}1" s="${String(style)}"><v>${String(value)}</v></c>`;
}

describe('workbooks', () => {
  it('reads texts, the last values of formulas and real row numbers', async () => {
    const { rows, lines } = await read(workbook(), 'a.xlsx');
    expect(rows).toEqual([['x & y', '', '2']]);
    expect(lines).toEqual([2]);
    const sheets = await readSheets(inputOfBytes('a.xlsx', workbook()));
    expect(sheets).toMatchObject({ ok: true, value: { sheets: [{ name: 'One' }] } });
  });

  it('reads a percent as it is shown: what shows 100% holds 1', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="0&quot;%&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`;
    const cells = [styled('A', 1, 1), styled('B', 2, 0.07), styled('C', 3, 1), styled('D', 0, 1), styled('E', 1, -0.5)];
    const sheet = `<worksheet><sheetData><row r="1">${cells.join('')}</row></sheetData></worksheet>`;
    const more = { 'xl/styles.xml': utf8(styles), 'xl/worksheets/sheet1.xml': utf8(sheet) };
    const { rows } = await read(workbook(more), 'a.xlsx');
    expect(rows).toEqual([['100%', '7%', '1', '1', '-0.5']]);
  });

  it('leaves macros packed and says so', async () => {
    const { result } = await read(workbook({ 'xl/vbaProject.bin': new Uint8Array(10) }), 'a.xlsm');
    expect(result).toMatchObject({ ok: true, value: { notes: ['Its macros were not looked at.'] } });
  });

  it('reads the one CSV of an archive, as consoles hand it out', async () => {
    const { rows } = await read(zipSync({ 'export/': new Uint8Array(0), 'export/d.csv': utf8('a,b\n1,2\n') }), 'd.zip');
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('takes a cell at the far corner for what it is', async () => {
    const far = '<worksheet><sheetData><row r="1048576"><c r="B1048576"><v>1</v></c></row></sheetData></worksheet>';
    const { rows, lines } = await read(workbook({ 'xl/worksheets/sheet1.xml': utf8(far) }), 'a.xlsx');
    expect([rows, lines]).toEqual([[['', '1']], [1_048_576]]);
    const wide = far.replaceAll('B1048576', 'XFD1048576');
    expect((await read(workbook({ 'xl/worksheets/sheet1.xml': utf8(wide) }), 'a.xlsx')).kind).toMatchObject({
      kind: 'too_many_columns',
    });
  });

  it.each([
    ['a bomb', workbook({ 'xl/worksheets/sheet2.xml': new Uint8Array(100_000_000) }), 'zip_bomb'],
    [
      'entities',
      workbook({ 'xl/worksheets/sheet1.xml': utf8(`<!DOCTYPE a [<!ENTITY b "c">]>${SHEET}`) }),
      'xml_entities',
    ],
    ['what is cut off', workbook().subarray(0, 400), 'cut_off'],
    ['another archive', zipSync({ 'word/document.xml': utf8('<a/>') }), 'not_a_table'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'old_excel'],
  ])('refuses %s', async (_, bytes, kind) => {
    expect((await read(bytes, 'a.xlsx')).kind).toMatchObject({ kind });
  });
});

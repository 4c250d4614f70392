/**
 * An XLSX of plain tables. Text is text and never a formula, so there is no cell that a spreadsheet could run. Where a table
 * comes back to us all its cells have the text format, so that what people type (`3-5`, `90%`, `2026-11-30`) stays what
 * they typed; where it is for reading, its columns have formats of their own. Made in one go and without workers: the
 * same bytes for the same tables, under any content security policy.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';

import { sharedStrings, type SharedStrings } from '#/exchange/sheet/xlsx-strings.ts';
import { CELL_STYLES, STYLES, serialOf, type CellFormat } from '#/exchange/sheet/xlsx-styles.ts';
import { escaped } from '#/exchange/sheet/xlsx-text.ts';

/** A cell whose format is another one than that of its column. */
export interface FormattedCell {
  readonly value: string | number;
  readonly format: CellFormat;
}

export type XlsxCell = string | number | FormattedCell | null;

export interface XlsxSheet {
  readonly name: string;
  /** Characters a column. */
  readonly widths: readonly number[];
  /** Whether its first row holds the headings: frozen, bold and with a filter. */
  readonly hasHeadings: boolean;
  /** A table that begins further down: the number of its row of headings, which stays in view, and how many rows follow. */
  readonly table?: { readonly headings: number; readonly rows: number };
  /** Columns that stay in view; 0 where left out. */
  readonly frozenColumns?: number;
  /** Format of each column. Left out: text everywhere, wrapped where there are no headings. */
  readonly formats?: readonly CellFormat[];
  readonly rows: readonly (readonly XlsxCell[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Local parts: a ZIP holds no time zone, so an instant would differ by where it is written. */
const MODIFIED = new Date(2000, 0, 1);
/** The fastest: packs are checked by writing the workbook again. The usual 6 takes twice as long for a seventh less. */
const LEVEL = 1;

export function xlsxOf(sheets: readonly XlsxSheet[]): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': strToU8(contentTypes(sheets.length)),
    '_rels/.rels': strToU8(relations([`${RELATIONS}/officeDocument`, 'xl/workbook.xml'])),
    'xl/workbook.xml': strToU8(workbook(sheets)),
    'xl/_rels/workbook.xml.rels': strToU8(
      relations(
        ...sheets.map((_, at) => [`${RELATIONS}/worksheet`, `worksheets/sheet${String(at + 1)}.xml`] as const),
        [`${RELATIONS}/styles`, 'styles.xml'],
        [`${RELATIONS}/sharedStrings`, 'sharedStrings.xml'],
      ),
    ),
    'xl/styles.xml': strToU8(STYLES),
  };
  const strings = sharedStrings();
  sheets.forEach((sheet, at) => {
    files[`xl/worksheets/sheet${String(at + 1)}.xml`] = strToU8(worksheet(sheet, strings));
  });
  files['xl/sharedStrings.xml'] = strToU8(`${PROLOGUE}${strings.xml()}`);
  return zipSync(files, { level: LEVEL, mtime: MODIFIED });
}

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${String(at + 1)}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>${parts.join('')}</Types>`;
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const parts = targets.map(
    ([type, target], at) => `<Relationship Id="rId${String(at + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${parts.join('')}</Relationships>`;
}

function workbook(sheets: readonly XlsxSheet[]): string {
  const parts = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`,
  );
  return `${PROLOGUE}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${parts.join('')}</sheets></workbook>`;
}

function worksheet(
  { widths, hasHeadings, frozenColumns = 0, formats = [], table, rows }: XlsxSheet,
  strings: SharedStrings,
): string {
  const usual = hasHeadings ? 'text' : 'wrapped';
  const formatAt = (at: number): CellFormat => formats[at] ?? usual;
  const columns = widths.map(
    (width, at) =>
      `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" style="${String(CELL_STYLES[formatAt(at)])}" customWidth="1"/>`,
  );
  const names = widths.map((_, at) => columnName(at));
  const lines = rows.map((row, at) =>
    rowXml(row, at + 1, names, hasHeadings && at === 0 ? () => 'heading' : formatAt, strings),
  );
  const last = `${columnName(Math.max(widths.length, 1) - 1)}${String(Math.max(rows.length, 1))}`;
  return [
    `${PROLOGUE}<worksheet xmlns="${MAIN}">`,
    `<sheetViews>${viewOf(hasHeadings, frozenColumns, table)}</sheetViews>`,
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    hasHeadings ? `<autoFilter ref="A1:${last}"/>` : '',
    table === undefined
      ? ''
      : `<autoFilter ref="A${String(table.headings)}:${names.at(-1) ?? 'A'}${String(table.headings + table.rows)}"/>`,
    `<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}

function viewOf(hasHeadings: boolean, frozenColumns: number, table: XlsxSheet['table']): string {
  if (hasHeadings) return frozenView(frozenColumns);
  if (table === undefined) return '<sheetView showGridLines="0" workbookViewId="0"/>';
  const { headings } = table;
  const pane = `<pane ySplit="${String(headings)}" topLeftCell="A${String(headings + 1)}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView>`;
}

function frozenView(columns: number): string {
  const split = columns === 0 ? '' : `xSplit="${String(columns)}" `;
  const place = `topLeftCell="${columnName(columns)}2" activePane="${columns === 0 ? 'bottomLeft' : 'bottomRight'}"`;
  return `<sheetView workbookViewId="0"><pane ${split}ySplit="1" ${place} state="frozen"/></sheetView>`;
}

function rowXml(
  cells: readonly XlsxCell[],
  number: number,
  names: readonly string[],
  formatAt: (at: number) => CellFormat,
  strings: SharedStrings,
): string {
  const parts = cells.map((cell, at) => {
    if (cell === null || cell === '') return '';
    const isOwn = typeof cell === 'object';
    const format = isOwn ? cell.format : formatAt(at);
    const value = serialOf(isOwn ? cell.value : cell, format);
    const start = `<c r="${names[at] ?? columnName(at)}${String(number)}" s="${String(CELL_STYLES[format])}"`;
    return typeof value === 'number'
      ? `${start}><v>${String(value)}</v></c>`
      : `${start} t="s"><v>${String(strings.placeOf(value))}</v></c>`;
  });
  return `<row r="${String(number)}">${parts.join('')}</row>`;
}

/** 0 is A, 25 is Z, 26 is AA. */
function columnName(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`;
}

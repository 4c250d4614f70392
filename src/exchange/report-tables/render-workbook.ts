/** The whole of a snapshot as a workbook for reading: a summary that says what it is, then a sheet a table. */
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { recordTables } from '#/exchange/report-tables/all-tables.ts';
import type { ReportTable } from '#/exchange/report-tables/report-table.ts';
import { aboutLines, measuresOf } from '#/exchange/report-tables/summary-table.ts';
import { guarded } from '#/exchange/sheet/formula-guard.ts';
import { xlsxOf, type XlsxCell, type XlsxSheet } from '#/exchange/sheet/xlsx-file.ts';

/** Characters that a cell of a spreadsheet can hold, less one for the sign that more was there. */
const MAX_TEXT = 32_000;

export function renderWorkbook(snapshot: ExportSnapshot): Uint8Array {
  return xlsxOf([summarySheet(snapshot), ...[...recordTables(snapshot)].map(sheetOf)]);
}

function sheetOf({ title, frozenColumns, columns, rows }: ReportTable): XlsxSheet {
  return {
    name: title,
    widths: columns.map(({ width }) => width),
    formats: columns.map(({ kind }) => kind),
    hasHeadings: true,
    frozenColumns,
    rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map(cellOf))],
  };
}

function cellOf(value: string | number | null): string | number | null {
  if (typeof value !== 'string') return value;
  const text = guarded(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)} …` : text;
}

/** The row of the headings of the measures, below what the workbook is of. */
const MEASURES_AT = 4;

function summarySheet(snapshot: ExportSnapshot): XlsxSheet {
  const { organisation, name } = snapshot.workspace.settings;
  const measures = measuresOf(snapshot);
  const rows: readonly (readonly XlsxCell[])[] = [
    [{ value: cellOf(organisation || name) || 'Mobile visibility', format: 'title' }],
    [{ value: `What can be seen of web-service relay (T1481) on its phones, ${snapshot.on}`, format: 'text' }],
    [],
    headings('Measure', 'What it says', 'Low', 'High'),
    ...measures.map(({ name: measure, kind, range, says }): readonly XlsxCell[] => [
      measure,
      says,
      range && { value: range[0], format: kind },
      range && { value: range[1], format: kind },
    ]),
    [],
    headings('About this export', '', '', ''),
    ...aboutLines(snapshot).map(({ item, value }) => [item, cellOf(value)]),
  ];
  return {
    name: 'Summary',
    widths: [34, 90, 12, 12],
    formats: ['wrapped', 'wrapped'],
    hasHeadings: false,
    table: { headings: MEASURES_AT, rows: measures.length },
    rows,
  };
}

function headings(...words: readonly string[]): readonly XlsxCell[] {
  return words.map((value) => ({ value, format: 'heading' }));
}

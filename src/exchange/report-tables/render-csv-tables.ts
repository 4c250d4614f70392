/**
 * Every table of a snapshot as CSV (RFC 4180), together in a ZIP: UTF-8 with a byte order mark, which Excel needs, text
 * quoted and made harmless, numbers bare, days as `2026-11-30`. `about.csv` says what it is of and by what.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';

import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { recordTables } from '#/exchange/report-tables/all-tables.ts';
import type { ReportTable } from '#/exchange/report-tables/report-table.ts';
import { aboutTable, summaryTable } from '#/exchange/report-tables/summary-table.ts';
import { guarded } from '#/exchange/sheet/formula-guard.ts';

/** Local parts: a ZIP holds no time zone, so an instant would differ by where it is written. */
const MODIFIED = new Date(2000, 0, 1);

export function renderCsvTables(snapshot: ExportSnapshot): Uint8Array {
  const files: Zippable = {};
  for (const table of [aboutTable(snapshot), summaryTable(snapshot), ...recordTables(snapshot)])
    files[`${table.id}.csv`] = strToU8(csvOf(table));
  return zipSync(files, { level: 6, mtime: MODIFIED });
}

export function csvOf({ columns, rows }: ReportTable): string {
  return `\uFEFF${[columns.map(({ header }) => header), ...rows].map(lineOf).join('')}`;
}

function lineOf(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(cell ?? ''))).join(',')}\r\n`;
}

function quoted(text: string): string {
  return `"${guarded(text).replaceAll('"', '""')}"`;
}

/** The whole of a snapshot as JSON for other programs. Its shape is described in the README of `exchange`. */
import { aboutExport } from '#/exchange/export-about.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { recordTables } from '#/exchange/report-tables/all-tables.ts';
import type { ReportTable } from '#/exchange/report-tables/report-table.ts';
import { scoreReport } from '#/exchange/score-report.ts';

/** Goes up when a key changes its meaning or goes away; a new key does not count. */
const JSON_VERSION = 2;

export function renderJson(snapshot: ExportSnapshot): string {
  const { workspace, score, on } = snapshot;
  const whole = {
    telltale: 'export',
    v: JSON_VERSION,
    about: aboutExport(snapshot),
    score: scoreReport(workspace, on, score),
    tables: Object.fromEntries([...recordTables(snapshot)].map((table) => [table.id, recordsOf(table)])),
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

function recordsOf({ columns, rows }: ReportTable): readonly object[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null])));
}

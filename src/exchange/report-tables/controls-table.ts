import { controlRows, countOf, type ControlRow } from '#/exchange/control-rows.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { column, tableOf, type ReportColumn, type ReportTable } from '#/exchange/report-tables/report-table.ts';

const COLUMNS: readonly ReportColumn<ControlRow>[] = [
  column('framework', 'Framework', 'text', 34, ({ control }) => control.framework),
  column('control', 'Control', 'text', 14, ({ control }) => control.id),
  column('title', 'Title', 'text', 60, ({ control }) => control.title),
  column('items', 'Items that touch it', 'text', 18, ({ control }) => control.items.join(' ')),
  column('met', 'Criteria met', 'whole', 10, (row) => countOf(row, 'met')),
  column('partial', 'Partly met', 'whole', 10, (row) => countOf(row, 'partial')),
  column('notMet', 'Not met', 'whole', 10, (row) => countOf(row, 'not_met')),
  column('unknown', 'Not known', 'whole', 10, (row) => countOf(row, 'unknown')),
  column('evidence', 'Evidence', 'text', 40, ({ evidence }) => evidence.join(' ')),
];

/** Of the controls that the scope was chosen by. */
export function controlsTable(snapshot: ExportSnapshot): ReportTable {
  return tableOf('controls', 'Controls', 2, COLUMNS, controlRows(snapshot));
}

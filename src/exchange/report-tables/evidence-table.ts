import { daysBetween, type IsoDate } from '#/domain/dates.ts';
import { evidenceNumberOf, evidenceNumbers } from '#/domain/evidence/evidence-numbers.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { supportInWords } from '#/exchange/report/support-in-words.ts';
import { column, tableOf, type ReportColumn, type ReportTable } from '#/exchange/report-tables/report-table.ts';

interface Row {
  readonly item: Evidence;
  readonly workspace: Workspace;
  readonly on: IsoDate;
}

const COLUMNS: readonly ReportColumn<Row>[] = [
  column('number', 'Number', 'text', 11, ({ item, workspace }) => evidenceNumberOf(workspace, item.id)),
  column('title', 'Item', 'text', 50, ({ item }) => item.title),
  column('kind', 'Kind', 'text', 14, ({ item }) => EVIDENCE_KIND_LABELS[item.kind]),
  column('date', 'Of', 'date', 13, ({ item }) => item.date),
  column('ageDays', 'Age, days', 'whole', 10, ({ item, on }) => item.date && daysBetween(item.date, on)),
  column('proves', 'Proves', 'text', 60, ({ item, workspace }) =>
    item.supports.map((claim) => supportInWords(workspace, claim)).join('; '),
  ),
  column('collectedBy', 'Collected by', 'text', 20, ({ item }) => item.collectedBy),
  column('validUntil', 'Valid until', 'date', 13, ({ item }) => item.validUntil),
  column('link', 'Where', 'text', 40, ({ item }) => item.link),
  column('note', 'Note', 'text', 40, ({ item }) => item.note),
  column('files', 'Files (SHA-256)', 'text', 40, ({ item }) =>
    Object.entries(item.attachments)
      .map(([hash, { name }]) => `${name} ${hash}`)
      .toSorted()
      .join('; '),
  ),
  column('replaces', 'Newer version of', 'text', 16, ({ item, workspace }) =>
    item.replaces === '' ? null : replacedNumber(workspace, item.replaces),
  ),
  column('supports', 'Proves (ids)', 'text', 40, ({ item }) => item.supports.join(' ')),
  column('id', 'ID', 'text', 20, ({ item }) => item.id),
];

function replacedNumber(workspace: Workspace, id: string): string {
  const [before] = [...evidenceNumbers(workspace)].filter(([own]) => own === id).map(([, { text }]) => text);
  return before ?? id;
}

/** The latest first, those without a day last. */
export function evidenceTable({ workspace, on }: ExportSnapshot): ReportTable {
  const rows = [...workspace.evidence.values()]
    .toSorted((a, b) => ((a.date ?? '') > (b.date ?? '') || (a.date === b.date && a.id < b.id) ? -1 : 1))
    .map((item) => ({ item, workspace, on }));
  return tableOf('evidence', 'Evidence', 2, COLUMNS, rows);
}

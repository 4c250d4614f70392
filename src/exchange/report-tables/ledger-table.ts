import type { Commit } from '#/domain/ledger/commit.ts';
import type { People } from '#/exchange/backup/backup-file.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { column, tableOf, type ReportColumn, type ReportTable } from '#/exchange/report-tables/report-table.ts';

interface Row {
  readonly commit: Commit;
  readonly people: People;
}

const COLUMNS: readonly ReportColumn<Row>[] = [
  column('at', 'When (UTC)', 'time', 20, ({ commit }) => commit.at),
  column('who', 'Who', 'text', 24, ({ commit, people }) => people[commit.actor] ?? commit.actor),
  column('what', 'What', 'text', 80, ({ commit }) => commit.label),
  column('changes', 'Fields changed', 'whole', 10, ({ commit }) => commit.ops.length),
  column('undoes', 'Takes back', 'text', 24, ({ commit }) => commit.undoes ?? null),
  column('id', 'ID', 'text', 40, ({ commit }) => commit.id),
  column('hash', 'SHA-256 of the change', 'text', 66, ({ commit }) => commit.hash),
];

/** In the order in which it was written. What stood there before each change is in the backup and in the evidence pack. */
export function ledgerTable({ commits, people }: ExportSnapshot): ReportTable {
  return tableOf(
    'ledger',
    'Ledger',
    1,
    COLUMNS,
    commits.map((commit) => ({ commit, people })),
  );
}

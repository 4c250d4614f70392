import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { actionsTable } from '#/exchange/report-tables/actions-table.ts';
import { auditTables } from '#/exchange/report-tables/audit-tables.ts';
import { controlsTable } from '#/exchange/report-tables/controls-table.ts';
import { coverageTable } from '#/exchange/report-tables/coverage-table.ts';
import { criteriaTable } from '#/exchange/report-tables/criteria-table.ts';
import { decisionsTable } from '#/exchange/report-tables/decisions-table.ts';
import { evidenceTable } from '#/exchange/report-tables/evidence-table.ts';
import { gapsTable } from '#/exchange/report-tables/gaps-table.ts';
import { ledgerTable } from '#/exchange/report-tables/ledger-table.ts';
import { populationsTable } from '#/exchange/report-tables/populations-table.ts';
import type { ReportTable } from '#/exchange/report-tables/report-table.ts';

/** All but summary and about, which each format shows in its own way. Made one by one, as it is their turn. */
export function* recordTables(snapshot: ExportSnapshot): Generator<ReportTable, undefined> {
  yield populationsTable(snapshot);
  yield coverageTable(snapshot);
  yield criteriaTable(snapshot);
  if (snapshot.controls.length > 0) yield controlsTable(snapshot);
  yield gapsTable(snapshot);
  yield actionsTable(snapshot);
  yield decisionsTable(snapshot);
  yield evidenceTable(snapshot);
  yield* auditTables(snapshot);
  yield ledgerTable(snapshot);
}

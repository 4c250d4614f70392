/** The files of a pack that follow from its ledger. The same ledger and scope give the same bytes, so they can be checked. */
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { claimsText } from '#/exchange/pack/claims.ts';
import { SCORES } from '#/exchange/pack/layout.ts';
import { registerCsv } from '#/exchange/pack/register-csv.ts';
import { evidenceReport } from '#/exchange/report/evidence-report.ts';

export interface PackDocument {
  readonly path: string;
  /** Made when it is its turn, so that memory holds one of them at a time. */
  readonly render: () => string | Uint8Array;
  /** Compressed already. */
  readonly isPacked?: boolean;
}

export function documentsOf(snapshot: ExportSnapshot): readonly PackDocument[] {
  return [
    { path: SCORES, render: () => claimsText(snapshot) },
    { path: 'data/register.csv', render: () => registerCsv(snapshot.workspace) },
    { path: 'data/report.html', render: () => evidenceReport(snapshot) },
  ];
}

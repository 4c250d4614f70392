/** The files of a pack that follow from its ledger. The same ledger and scope give the same bytes, so they can be checked. */
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { renderLayers } from '#/exchange/navigator/render-layers.ts';
import { oscalAssessmentPlan } from '#/exchange/oscal/assessment-plan.ts';
import { oscalAssessmentResults } from '#/exchange/oscal/assessment-results.ts';
import { oscalCatalog } from '#/exchange/oscal/catalog.ts';
import { ASSESSMENT_PLAN, CATALOG, oscalText } from '#/exchange/oscal/oscal-files.ts';
import { oscalPoam } from '#/exchange/oscal/poam.ts';
import { claimsText } from '#/exchange/pack/claims.ts';
import { OSCAL, SCORES } from '#/exchange/pack/layout.ts';
import { sampleFiles } from '#/exchange/pack/sample-files.ts';
import { evidenceTable } from '#/exchange/report-tables/evidence-table.ts';
import { csvOf } from '#/exchange/report-tables/render-csv-tables.ts';
import { renderWorkbook } from '#/exchange/report-tables/render-workbook.ts';
import { evidenceReport } from '#/exchange/report/evidence-report.ts';

export interface PackDocument {
  readonly path: string;
  /** Made when it is its turn, so that memory holds one of them at a time. */
  readonly render: () => string | Uint8Array;
  /** Compressed already. */
  readonly isPacked?: boolean;
  /** Stands on the gap list, by far the slowest part of a record. */
  readonly hasGaps?: boolean;
}

export function documentsOf(snapshot: ExportSnapshot): readonly PackDocument[] {
  return [
    { path: SCORES, render: () => claimsText(snapshot) },
    { path: 'data/register.csv', render: () => csvOf(evidenceTable(snapshot)) },
    { path: 'data/register.xlsx', render: () => renderWorkbook(snapshot), isPacked: true, hasGaps: true },
    { path: 'data/report.html', render: () => evidenceReport(snapshot) },
    {
      path: `${OSCAL}assessment-results.json`,
      render: () => oscalText(oscalAssessmentResults(snapshot)),
    },
    { path: `${OSCAL}plan-of-action-and-milestones.json`, render: () => oscalText(oscalPoam(snapshot)) },
    { path: `${OSCAL}${ASSESSMENT_PLAN}`, render: () => oscalText(oscalAssessmentPlan(snapshot)) },
    { path: `${OSCAL}${CATALOG}`, render: () => oscalText(oscalCatalog(snapshot)) },
    ...sampleFiles(snapshot),
    ...renderLayers(snapshot).map((layers, at) => ({
      path: `data/navigator/layers-${String(at + 1).padStart(3, '0')}.json`,
      render: () => `${JSON.stringify(layers, null, 1)}\n`,
    })),
  ];
}

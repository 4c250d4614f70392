/** The kinds of file that a snapshot can be taken away as. The app and the command line write the same bytes. */
import { strToU8, zipSync, type Zippable } from 'fflate';

import { datedFileName } from '#/exchange/dated-file-name.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { renderLayers } from '#/exchange/navigator/render-layers.ts';
import { oscalAssessmentPlan } from '#/exchange/oscal/assessment-plan.ts';
import { oscalAssessmentResults } from '#/exchange/oscal/assessment-results.ts';
import { oscalCatalog } from '#/exchange/oscal/catalog.ts';
import { oscalText } from '#/exchange/oscal/oscal-files.ts';
import { oscalPoam } from '#/exchange/oscal/poam.ts';
import { evidenceReport } from '#/exchange/report/evidence-report.ts';
import { renderCsvTables } from '#/exchange/report-tables/render-csv-tables.ts';
import { renderJson } from '#/exchange/report-tables/render-json.ts';
import { renderWorkbook } from '#/exchange/report-tables/render-workbook.ts';

export const EXPORT_FORMATS = [
  'oscal-ar',
  'oscal-poam',
  'oscal-ap',
  'oscal-catalog',
  'navigator',
  'xlsx',
  'csv',
  'json',
  'report',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportFile {
  /** Ends of the file name, behind the name of the workspace and the day. */
  readonly suffix: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ExportOptions {
  /** Major ATT&CK release to open layers in; `null` for the one that was scored against. */
  readonly attack: string | null;
}

const JSON_TYPE = 'application/json';
const ZIP_TYPE = 'application/zip';
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const WRITERS: Readonly<Record<ExportFormat, (snapshot: ExportSnapshot, options: ExportOptions) => ExportFile>> = {
  'oscal-ar': (snapshot) => json('-assessment-results.oscal.json', oscalText(oscalAssessmentResults(snapshot))),
  'oscal-poam': (snapshot) => json('-plan-of-action.oscal.json', oscalText(oscalPoam(snapshot))),
  'oscal-ap': (snapshot) => json('-assessment-plan.oscal.json', oscalText(oscalAssessmentPlan(snapshot))),
  'oscal-catalog': (snapshot) => json('-catalog.oscal.json', oscalText(oscalCatalog(snapshot))),
  navigator: layersFile,
  xlsx: (snapshot) => ({ suffix: '-report.xlsx', type: XLSX_TYPE, bytes: new Uint8Array(renderWorkbook(snapshot)) }),
  csv: (snapshot) => ({
    suffix: '-tables-csv.zip',
    type: ZIP_TYPE,
    bytes: new Uint8Array(renderCsvTables(snapshot)),
  }),
  json: (snapshot) => json('-export.json', renderJson(snapshot)),
  report: (snapshot) => ({
    suffix: '-evidence-report.html',
    type: 'text/html',
    bytes: strToU8(evidenceReport(snapshot)),
  }),
};

export function writeExport(
  snapshot: ExportSnapshot,
  format: ExportFormat,
  options: ExportOptions = { attack: null },
): ExportFile {
  return WRITERS[format](snapshot, options);
}

export function exportFileName({ workspace, on }: ExportSnapshot, { suffix }: ExportFile): string {
  return datedFileName(workspace.settings.name, on, suffix);
}

function json(suffix: string, text: string): ExportFile {
  return { suffix, type: JSON_TYPE, bytes: strToU8(text) };
}

/** Local parts: a ZIP holds no time zone, so an instant would differ by where it is written. */
const MODIFIED = new Date(2000, 0, 1);

/** One file as long as Navigator can open all of it at once, else a ZIP of files that it can. */
function layersFile(snapshot: ExportSnapshot, { attack }: ExportOptions): ExportFile {
  const [first = [], ...more] = renderLayers(snapshot, attack);
  if (more.length === 0) return json('-navigator.json', `${JSON.stringify(first, null, 1)}\n`);
  const files: Zippable = {};
  for (const [at, layers] of [first, ...more].entries())
    files[`layers-${String(at + 1).padStart(3, '0')}.json`] = strToU8(`${JSON.stringify(layers, null, 1)}\n`);
  return {
    suffix: '-navigator.zip',
    type: ZIP_TYPE,
    bytes: new Uint8Array(zipSync(files, { level: 6, mtime: MODIFIED })),
  };
}

import type { ExportFormat } from '#/exchange/export-formats.ts';

export interface ReportFormat {
  readonly format: ExportFormat;
  readonly title: string;
  /** What it is for. */
  readonly purpose: string;
  readonly holds: string;
  readonly action: string;
}

export const REPORT_FORMATS: readonly ReportFormat[] = [
  {
    format: 'report',
    title: 'Printable report',
    purpose: 'One page to read, print and file, without Telltale.',
    holds:
      'Verdict, populations, criteria, actions, limits, evidence and the last changes; HTML that needs nothing else.',
    action: 'Make the page',
  },
  {
    format: 'xlsx',
    title: 'Report workbook',
    purpose: 'To read, filter and sum in a spreadsheet.',
    holds:
      'Summary, populations, coverage, criteria, gaps, actions, decisions, evidence, what auditors asked and signed, and the ledger, a sheet each, with numbers and dates that count as such.',
    action: 'Make the workbook',
  },
  {
    format: 'csv',
    title: 'Tables',
    purpose: 'For scripts and databases.',
    holds: 'The same tables as CSV files in one ZIP, with a file that says of what and as of when.',
    action: 'Make the CSV tables',
  },
  {
    format: 'json',
    title: 'JSON',
    purpose: 'For programs of your own.',
    holds: 'Scores with every question and facet, and all tables, in a shape that is documented and has a version.',
    action: 'Make the JSON',
  },
  {
    format: 'oscal-ar',
    title: 'OSCAL assessment results',
    purpose: 'For GRC tools and auditors who read OSCAL 1.2.2.',
    holds: 'Populations, sources, what was looked at and when it goes stale, findings, risks, evidence and the log.',
    action: 'Make the results',
  },
  {
    format: 'oscal-poam',
    title: 'OSCAL plan of action',
    purpose: 'Plan of action and milestones (POA&M), OSCAL 1.2.2.',
    holds: 'Actions with milestones and costs, gaps that nobody has taken up, what is accepted and until when.',
    action: 'Make the plan of action',
  },
  {
    format: 'navigator',
    title: 'ATT&CK Navigator',
    purpose: 'Layers 4.5 for T1481, to lay over your other ones.',
    holds: 'The organisation, T1481 alone, and a layer for each population. What nobody has looked at is left blank.',
    action: 'Make the layers',
  },
];

import { QUESTIONS } from '#/domain/catalog/vocabulary.ts';
import { exactly, type Range } from '#/domain/range.ts';
import { LEVEL_LABELS, QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import { aboutExport } from '#/exchange/export-about.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import {
  column,
  rangeColumns,
  tableOf,
  type ReportColumn,
  type ReportTable,
} from '#/exchange/report-tables/report-table.ts';

export interface Measure {
  readonly key: string;
  readonly name: string;
  readonly kind: 'points' | 'percent' | 'whole';
  /** `null`: no score, which is not 0. */
  readonly range: Range | null;
  readonly says: string;
}

const UNITS = { points: 'points of 100', percent: 'share of 1', whole: 'count' } as const;

const MEASURES: readonly ReportColumn<Measure>[] = [
  column('measure', 'Measure', 'text', 34, ({ name }) => name),
  ...rangeColumns<Measure>('value', 'Value', 'number', ({ range }) => range),
  column('unit', 'Unit', 'text', 16, ({ kind }) => UNITS[kind]),
  column('says', 'What it says', 'text', 70, ({ says }) => says),
  column('key', 'Key', 'text', 20, ({ key }) => key),
];

function points(key: string, name: string, range: Range | null, says: string): Measure {
  return { key, name, kind: 'points', range, says };
}

function of(value: number | null | undefined): Range | null {
  return value === null || value === undefined ? null : exactly(value);
}

export function summaryTable(snapshot: ExportSnapshot): ReportTable {
  return tableOf('summary', 'Summary', 1, MEASURES, measuresOf(snapshot));
}

export function measuresOf({ score, workspace, checklist }: ExportSnapshot): readonly Measure[] {
  const { organisation } = score;
  const { proof, questions, level, weakest, ceiling, medianEvidenceAgeDays, assessedShare } = organisation;
  const bar = 'Part of the 100 points; the five parts sum to 100.';
  return [
    points(
      'visibility',
      'Visibility',
      organisation.visibility,
      level === null
        ? 'No population has a device, so there is no score.'
        : `Level of the lower end: ${LEVEL_LABELS[level]}.`,
    ),
    points('ceiling', 'Most that can be reached', of(ceiling), 'In the management modes of today, whatever is bought.'),
    points(
      'readiness',
      'Readiness',
      organisation.readiness,
      `Whether people and process could use what is visible${checklist === null ? '' : ', by the criteria in scope'}.`,
    ),
    ...QUESTIONS.map((question): Measure => ({
      key: question,
      name: QUESTION_LABELS[question].title,
      kind: 'percent',
      range: questions?.[question] ?? null,
      says: `${QUESTION_LABELS[question].hint}${question === weakest ? '; the weakest of the four, which holds the score down' : ''}`,
    })),
    points('proven', 'Proven', of(proof?.proven), bar),
    points('unproven', 'Unproven', of(proof?.unproven), bar),
    points('closable', 'Closable', of(proof?.closable), bar),
    points('outOfReachMode', 'Out of reach by management mode', of(proof?.outOfReachMode), bar),
    points('outOfReachLegal', 'Out of reach by law', of(proof?.outOfReachLegal), `${bar} A limit, never a failure.`),
    { key: 'populations', name: 'Populations', kind: 'whole', range: exactly(workspace.populations.size), says: '' },
    { key: 'devices', name: 'Devices', kind: 'whole', range: organisation.devices, says: '' },
    {
      key: 'devicesWithoutNetworkSource',
      name: 'Devices without a network source',
      kind: 'whole',
      range: organisation.devicesInTheDark,
      says: 'In populations with no firewall, DNS, proxy or TLS source.',
    },
    {
      key: 'assessedShare',
      name: 'Assessed',
      kind: 'percent',
      range: of(assessedShare),
      says: 'Share of cells whose state is known, by devices.',
    },
    {
      key: 'medianEvidenceAgeDays',
      name: 'Median age of proof, days',
      kind: 'whole',
      range: of(medianEvidenceAgeDays),
      says: 'Of the coverage that counts.',
    },
  ];
}

interface Line {
  readonly item: string;
  readonly value: string;
}

/** What the export is of and by what it was worked out. */
export function aboutTable(snapshot: ExportSnapshot): ReportTable {
  const columns = [
    column<Line>('item', 'About', 'text', 26, ({ item }) => item),
    column<Line>('value', 'Is', 'text', 100, ({ value }) => value),
  ];
  return tableOf('about', 'About', 1, columns, aboutLines(snapshot));
}

export function aboutLines(snapshot: ExportSnapshot): readonly Line[] {
  const about = aboutExport(snapshot);
  const { versions } = about;
  const lines: readonly (readonly [string, string])[] = [
    ['Organisation', about.organisation],
    ['Workspace', about.workspace],
    ['Scope', about.scope],
    ['Evidence aged to', about.on],
    ['Record', about.asOf === null ? 'as it stands at its head' : `as of ${about.asOf}`],
    ['Last change', about.lastChangeAt ?? 'nothing is recorded'],
    ['Strategy', `${versions.strategy}, ATT&CK ${versions.attack}`],
    ['SHA-256 of the strategy', versions.strategySha256],
    ['Visibility model', versions.model],
    ['SHA-256 of the checklist', versions.checklistSha256],
    ['SHA-256 of the ceilings', versions.ceilingsSha256],
    ['Retention profile', versions.retentionProfile],
    ['Head of the ledger', about.ledgerHead ?? 'nothing is recorded'],
    ...about.limits.map((limit): readonly [string, string] => ['Limit', limit]),
    ...about.notices.map((notice): readonly [string, string] => ['Notice', notice]),
  ];
  return lines.map(([item, value]) => ({ item, value }));
}

import { FACETS, QUESTIONS } from '#/domain/catalog/vocabulary.ts';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import {
  FACET_LABELS,
  LEVEL_LABELS,
  MODE_LABELS,
  NETWORK_PATH_LABELS,
  OWNERSHIP_LABELS,
  PLATFORM_LABELS,
  QUESTION_LABELS,
  SENSITIVITY_LABELS,
} from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import {
  column,
  rangeColumns,
  tableOf,
  type ReportColumn,
  type ReportTable,
} from '#/exchange/report-tables/report-table.ts';

interface Row {
  readonly population: Population;
  readonly score: PopulationScore | undefined;
}

const COLUMNS: readonly ReportColumn<Row>[] = [
  column('name', 'Population', 'text', 34, ({ population }) => population.name),
  column('platform', 'Platform', 'text', 10, ({ population }) => PLATFORM_LABELS[population.platform]),
  column('mode', 'Management mode', 'text', 24, ({ population }) => MODE_LABELS[population.mode]),
  ...rangeColumns<Row>('devices', 'Devices', 'whole', ({ population }) => population.devices),
  column('sensitivity', 'Sensitivity', 'text', 12, ({ population }) => SENSITIVITY_LABELS[population.sensitivity]),
  ...rangeColumns<Row>('visibility', 'Visibility', 'points', ({ score }) => score?.visibility),
  column('ceiling', 'Most that can be reached', 'points', 12, ({ score }) => score?.ceiling ?? null),
  column('level', 'Level', 'text', 12, ({ score }) => (score === undefined ? null : LEVEL_LABELS[score.level])),
  column('weakest', 'Weakest question', 'text', 18, ({ score }) =>
    score === undefined ? null : QUESTION_LABELS[score.weakest].title,
  ),
  ...QUESTIONS.flatMap((question) =>
    rangeColumns<Row>(question, QUESTION_LABELS[question].title, 'percent', ({ score }) => score?.questions[question]),
  ),
  ...FACETS.flatMap((facet) =>
    rangeColumns<Row>(facet, FACET_LABELS[facet].long, 'percent', ({ score }) => score?.facets[facet].value),
  ),
  column('proven', 'Proven', 'points', 12, ({ score }) => score?.proof.proven ?? null),
  column('unproven', 'Unproven', 'points', 12, ({ score }) => score?.proof.unproven ?? null),
  column('closable', 'Closable', 'points', 12, ({ score }) => score?.proof.closable ?? null),
  column('outOfReachMode', 'Out of reach (mode)', 'points', 12, ({ score }) => score?.proof.outOfReachMode ?? null),
  column('outOfReachLegal', 'Out of reach (legal)', 'points', 12, ({ score }) => score?.proof.outOfReachLegal ?? null),
  ...rangeColumns<Row>('readiness', 'Readiness', 'points', ({ score }) => score?.readiness),
  column('ownership', 'Ownership', 'text', 12, ({ population }) => OWNERSHIP_LABELS[population.ownership]),
  column('region', 'Region', 'text', 16, ({ population }) => population.region),
  column('networkPath', 'Network path', 'text', 16, ({ population }) => NETWORK_PATH_LABELS[population.networkPath]),
  column('privacyBasis', 'Privacy basis', 'text', 30, ({ population }) => population.privacyBasis),
  column('notes', 'Notes', 'text', 40, ({ population }) => population.notes),
  column('id', 'ID', 'text', 20, ({ population }) => population.id),
];

export function populationsTable({ workspace, score }: ExportSnapshot): ReportTable {
  const rows = populationsInOrder(workspace).map((population) => ({
    population,
    score: score.populations.get(population.id),
  }));
  return tableOf('populations', 'Populations', 1, COLUMNS, rows);
}

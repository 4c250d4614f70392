import { QUALITY_DIMENSIONS } from '#/domain/catalog/vocabulary.ts';
import { daysBetween, type IsoDate } from '#/domain/dates.ts';
import type { Coverage, Population, Source } from '#/domain/workspace/entities.ts';
import { FACET_LABELS, FAMILY_LABELS, QUALITY_LABELS, STATE_LABELS, SWITCH_LABELS } from '#/domain/workspace/labels.ts';
import { coverageOf, evidenceDateOf, populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import {
  column,
  rangeColumns,
  tableOf,
  type ReportColumn,
  type ReportTable,
} from '#/exchange/report-tables/report-table.ts';
import { rangeText } from '#/text/number-text.ts';

interface Row {
  readonly population: Population;
  readonly source: Source;
  readonly cell: Coverage;
  /** When it was last proven, by the cell or by an item of evidence. */
  readonly proven: IsoDate | null;
  readonly on: IsoDate;
}

const COLUMNS: readonly ReportColumn<Row>[] = [
  column('population', 'Population', 'text', 34, ({ population }) => population.name),
  column('source', 'Source', 'text', 34, ({ source }) => source.name),
  column('family', 'Family', 'text', 24, ({ source }) => FAMILY_LABELS[source.family].long),
  column('state', 'State', 'text', 14, ({ cell }) => STATE_LABELS[cell.state].label),
  ...rangeColumns<Row>('share', 'Share of devices', 'percent', ({ cell }) => cell.share),
  column('deviceSet', 'Device set', 'text', 18, ({ cell }) => cell.deviceSet),
  ...QUALITY_DIMENSIONS.flatMap((dimension) =>
    rangeColumns<Row>(
      dimension,
      `${QUALITY_LABELS[dimension].title} (0-5)`,
      'number',
      ({ cell }) => cell.quality[dimension],
    ),
  ),
  column(
    'retentionDays',
    'Retention days',
    'whole',
    12,
    ({ cell, source }) => cell.retentionDays ?? source.retentionDays,
  ),
  column('switches', 'Switches', 'text', 30, ({ cell }) => switchesInWords(cell)),
  column('gives', 'Shows less than its family', 'text', 30, ({ cell }) => capabilityInWords(cell)),
  column('lastProven', 'Last proven', 'date', 13, ({ proven }) => proven),
  column('ageDays', 'Age of proof, days', 'whole', 12, ({ proven, on }) => proven && daysBetween(proven, on)),
  column('note', 'Note', 'text', 40, ({ cell }) => cell.note),
  column('populationId', 'Population ID', 'text', 20, ({ population }) => population.id),
  column('sourceId', 'Source ID', 'text', 20, ({ source }) => source.id),
];

export function coverageTable({ workspace, on }: ExportSnapshot): ReportTable {
  const sources = sourcesInOrder(workspace);
  const rows = populationsInOrder(workspace).flatMap((population) =>
    sources.flatMap((source): readonly Row[] => {
      const cell = coverageOf(workspace, population.id, source.id);
      return cell === null ? [] : [{ population, source, cell, proven: evidenceDateOf(workspace, cell), on }];
    }),
  );
  return tableOf('coverage', 'Coverage', 2, COLUMNS, rows);
}

function switchesInWords({ switches }: Coverage): string {
  return Object.entries(switches)
    .map(([key, state]) => `${(SWITCH_LABELS as Readonly<Record<string, string>>)[key] ?? key}: ${state}`)
    .join('; ');
}

function capabilityInWords({ capability }: Coverage): string {
  return Object.entries(capability)
    .flatMap(([facet, override]) => {
      if (!override) return [];
      const name = (FACET_LABELS as Readonly<Record<string, { readonly long: string }>>)[facet]?.long ?? facet;
      return [`${name} ${rangeText(override.level, '-')}: ${override.reason}`];
    })
    .join('; ');
}

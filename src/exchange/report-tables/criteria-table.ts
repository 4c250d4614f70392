import type { Criterion } from '#/domain/catalog/catalog.ts';
import { answerIdOf } from '#/domain/ids.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import type { Answer, Population } from '#/domain/workspace/entities.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
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
  /** `null`: all populations in scope. */
  readonly population: Population | null;
  readonly criterion: Criterion;
  readonly score: CriterionScore;
  readonly answer: Answer | undefined;
}

const ORIGINS: Readonly<Record<CriterionScore['origin'], string>> = {
  derived: 'Follows from the record',
  population: 'Answered for the population',
  organisation: 'Answered for the organisation',
  none: 'Nobody has answered',
};

const COLUMNS: readonly ReportColumn<Row>[] = [
  column('scope', 'Of', 'text', 34, ({ population }) => population?.name ?? 'Organisation'),
  column('criterion', 'Criterion', 'text', 10, ({ criterion }) => criterion.id),
  column('item', 'Item', 'text', 8, ({ criterion }) => criterion.item),
  column('question', 'Question', 'text', 60, ({ criterion }) => criterion.question),
  column('answer', 'Answer', 'text', 14, ({ score }) => ANSWER_LABELS[score.value]),
  ...rangeColumns<Row>('score', 'Score (0-1)', 'number', ({ score }) => score.score),
  column('origin', 'Where it is from', 'text', 28, ({ score }) => ORIGINS[score.origin]),
  column('rule', 'By the record', 'text', 50, ({ score }) => score.rule),
  column('reason', 'Reason', 'text', 40, ({ answer }) => answer?.reason ?? null),
  column('evidenceDate', 'Evidence of', 'date', 13, ({ answer }) => answer?.evidenceDate ?? null),
  column('note', 'Note', 'text', 40, ({ answer }) => answer?.note ?? null),
  column('threshold', 'Threshold', 'text', 30, ({ criterion }) => criterion.threshold),
  column('populationId', 'Population ID', 'text', 20, ({ population }) => population?.id ?? null),
];

export function criteriaTable(snapshot: ExportSnapshot): ReportTable {
  const { workspace, score } = snapshot;
  const rows = [
    ...rowsOf(snapshot, null, score.organisation.criteria),
    ...populationsInOrder(workspace).flatMap((population) => {
      const own = score.populations.get(population.id);
      return own === undefined ? [] : rowsOf(snapshot, population, own.criteria);
    }),
  ];
  return tableOf('criteria', 'Criteria', 2, COLUMNS, rows);
}

function rowsOf(
  { workspace, catalog }: ExportSnapshot,
  population: Population | null,
  scores: ReadonlyMap<string, CriterionScore>,
): readonly Row[] {
  return [...catalog.checklist.criteria.values()].flatMap((criterion): readonly Row[] => {
    const score = scores.get(criterion.id);
    if (score === undefined) return [];
    const owner = score.origin === 'organisation' ? null : (population?.id ?? null);
    return [{ population, criterion, score, answer: workspace.answers.get(answerIdOf(criterion.id, owner)) }];
  });
}

import { Link } from 'react-router';

import { countAnswers } from '#/features/population/count-answers.ts';
import styles from '#/features/population/population.module.css';
import type { ChecklistItem } from '#/domain/catalog/catalog.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { Card } from '#/ui/card.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';

interface ItemRow {
  readonly item: ChecklistItem;
  readonly population: PopulationId;
  readonly counts: Readonly<Record<AnswerValue, number>>;
}

/** The checklist as it stands for this population, an item a line. */
export function CriteriaCard({ score }: { readonly score: PopulationScore }) {
  const { items } = useCatalog().checklist;
  const rows = items.map((item) => ({
    item,
    population: score.population.id,
    counts: countAnswers(item.criteria.flatMap(({ id }) => score.criteria.get(id) ?? [])),
  }));
  return (
    <Card title="Criteria" hint="● met, ◐ partial, ○ not met, ? unknown">
      <DataTable
        caption="Criteria of this population by checklist item"
        rows={rows}
        rowKey={({ item }) => item.id}
        columns={COLUMNS}
      />
    </Card>
  );
}

const COUNT_MARKS = { met: '●', partial: '◐', not_met: '○', unknown: '?' } as const;

const COLUMNS: readonly DataColumn<ItemRow>[] = [
  { key: 'item', header: 'Item', cell: (row) => <ItemLink row={row} /> },
  ...(['met', 'partial', 'not_met', 'unknown'] as const).map(countColumn),
];

/** A narrow column under a mark, so that the titles keep their room. */
function countColumn(value: keyof typeof COUNT_MARKS): DataColumn<ItemRow> {
  return {
    key: value,
    header: (
      <abbr title={ANSWER_LABELS[value]} className={styles.mark}>
        {COUNT_MARKS[value]}
      </abbr>
    ),
    numeric: true,
    cell: ({ counts }) => counts[value] || '·',
  };
}

function ItemLink({ row: { item, population } }: { readonly row: ItemRow }) {
  return (
    <Link to={`/checklist?item=${item.id}&scope=${population}`} className={styles.itemLink} title={item.title}>
      <b>{item.id}</b> <span>{item.title}</span>
    </Link>
  );
}

import { Link } from 'react-router';

import { countAnswers } from '#/features/population/count-answers.ts';
import styles from '#/features/population/population.module.css';
import type { ChecklistItem } from '#/domain/catalog/catalog.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { Card } from '#/ui/card.tsx';
import { DataTable } from '#/ui/data-table.tsx';

/** The checklist as it stands for this population, an item a line. */
export function CriteriaCard({ score }: { readonly score: PopulationScore }) {
  const { items } = useCatalog().checklist;
  const rows = items.map((item) => ({
    item,
    counts: countAnswers(item.criteria.flatMap(({ id }) => score.criteria.get(id) ?? [])),
  }));
  return (
    <Card title="Criteria" hint="answers that hold for this population">
      <DataTable
        caption="Criteria of this population by checklist item"
        rows={rows}
        rowKey={({ item }) => item.id}
        columns={[
          {
            key: 'item',
            header: 'Item',
            cell: ({ item }) => <ItemLink item={item} population={score.population.id} />,
          },
          { key: 'met', header: 'Met', numeric: true, cell: ({ counts }) => counts.met || '·' },
          { key: 'partial', header: 'Partial', numeric: true, cell: ({ counts }) => counts.partial || '·' },
          { key: 'not_met', header: 'Not met', numeric: true, cell: ({ counts }) => counts.not_met || '·' },
          { key: 'unknown', header: 'Unknown', numeric: true, cell: ({ counts }) => counts.unknown || '·' },
        ]}
      />
    </Card>
  );
}

function ItemLink({ item, population }: { readonly item: ChecklistItem; readonly population: PopulationId }) {
  return (
    <Link to={`/checklist?item=${item.id}&scope=${population}`} className={styles.itemLink} title={item.title}>
      <b>{item.id}</b> <span>{item.title}</span>
    </Link>
  );
}

import { useMemo } from 'react';

import { countColumns } from '#/features/evidence/count-columns.tsx';
import { countOf, type RowCount } from '#/features/evidence/count-of-rows.ts';
import { WHOLE_REGISTER } from '#/features/evidence/evidence-address.ts';
import type { ViewProps } from '#/features/evidence/evidence-work.tsx';
import styles from '#/features/evidence/evidence.module.css';
import { useCatalog } from '#/state/use-catalog.ts';
import { Card } from '#/ui/card.tsx';
import { DataTable } from '#/ui/data-table.tsx';
import { formatNumber } from '#/ui/format.ts';

interface CriterionRow {
  readonly id: string;
  readonly question: string;
  /** What would show it. */
  readonly wanted: string;
  readonly count: RowCount;
}

/** What stands behind each criterion: directly, through its answers, or through an action that was to meet it. */
export function CriteriaView({ rows, onPlace }: ViewProps) {
  const { checklist } = useCatalog();
  const listed = useMemo(
    (): readonly CriterionRow[] =>
      [...checklist.criteria.values()].map(({ id, question, evidence }) => ({
        id,
        question,
        wanted: evidence,
        count: countOf(rows.filter(({ reach }) => reach.criteria.has(id))),
      })),
    [checklist, rows],
  );
  const backed = listed.filter(({ count }) => count.valid > 0).length;
  return (
    <Card
      title="By criterion"
      hint={`${formatNumber(backed)} of ${formatNumber(listed.length)} have valid evidence of their own`}
    >
      <p className={styles.lead}>
        Many criteria follow from coverage, whose own proof stands by population. Here is what was registered for the
        criterion itself.
      </p>
      <DataTable
        caption="Criteria and their evidence"
        rows={listed}
        rowKey={({ id }) => id}
        columns={[
          { key: 'id', header: 'Criterion', cell: ({ id }) => id },
          {
            key: 'question',
            header: 'Asks, and what would show it',
            cell: questionCell,
          },
          ...countColumns<CriterionRow>(
            ({ id }) => id,
            ({ id }) => onPlace({ ...WHOLE_REGISTER, criterion: id }),
          ),
        ]}
      />
    </Card>
  );
}

function questionCell({ question, wanted }: CriterionRow) {
  return (
    <>
      {question}
      <span className={styles.wanted}>{wanted}</span>
    </>
  );
}

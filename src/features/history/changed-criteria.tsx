import { Link } from 'react-router';

import styles from '#/features/history/history.module.css';
import type { ChangeView } from '#/domain/scoring/change-view.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';

type Row = ChangeView['criteria'][number];

/** Criteria that read differently for the organisation. */
export function ChangedCriteria({ criteria }: { readonly criteria: readonly Row[] }) {
  return (
    <section aria-label="Criteria that changed">
      <h3 className={styles.small}>Criteria that changed</h3>
      {criteria.length === 0 ? (
        <p className={styles.faint}>None.</p>
      ) : (
        <DataTable
          caption="Criteria that changed"
          columns={COLUMNS}
          rows={criteria}
          rowKey={({ criterion }) => criterion}
        />
      )}
    </section>
  );
}

const COLUMNS: readonly DataColumn<Row>[] = [
  {
    key: 'criterion',
    header: 'Criterion',
    cell: ({ criterion }) => <Link to={`/checklist?criterion=${criterion}`}>{criterion}</Link>,
  },
  { key: 'from', header: 'Before', cell: ({ from }) => answer(from) },
  { key: 'to', header: 'After', cell: ({ to }) => answer(to) },
];

function answer(value: AnswerValue | null): string {
  return value === null ? '–' : ANSWER_LABELS[value];
}

import { Link } from 'react-router';

import styles from '#/features/history/history.module.css';
import type { CriterionChange } from '#/domain/scoring/change-view.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate } from '#/ui/format.ts';

/** Criteria that read differently for the organisation, and the change that made them. */
export function ChangedCriteria({ criteria }: { readonly criteria: readonly CriterionChange[] }) {
  const { commits } = useLedger();
  const ids = new Set(criteria.map(({ by }) => by));
  const causes = new Map(commits.filter(({ id }) => ids.has(id)).map((commit) => [commit.id, commit]));
  const rows = criteria.map((change) => ({
    change,
    cause: change.by === null ? null : (causes.get(change.by) ?? null),
  }));
  return (
    <section aria-label="Criteria that changed">
      <h3 className={styles.small}>Criteria that changed</h3>
      {rows.length === 0 ? (
        <p className={styles.faint}>None.</p>
      ) : (
        <DataTable
          caption="Criteria that changed"
          columns={COLUMNS}
          rows={rows}
          rowKey={({ change }) => change.criterion}
        />
      )}
    </section>
  );
}

interface Row {
  readonly change: CriterionChange;
  /** `null`: time did. */
  readonly cause: Commit | null;
}

const COLUMNS: readonly DataColumn<Row>[] = [
  {
    key: 'criterion',
    header: 'Criterion',
    cell: ({ change }) => <Link to={`/checklist?criterion=${change.criterion}`}>{change.criterion}</Link>,
  },
  { key: 'from', header: 'Before', cell: ({ change }) => answer(change.from) },
  { key: 'to', header: 'After', cell: ({ change }) => answer(change.to) },
  { key: 'by', header: 'Through', cell: (row) => <Cause cause={row.cause} /> },
];

function Cause({ cause }: Pick<Row, 'cause'>) {
  const { people } = useLedger();
  if (cause === null) return 'time passed';
  return (
    <span className={styles.cause}>
      {cause.label}
      <small className={styles.faint}>
        {' '}
        <time dateTime={cause.at}>{formatDate(cause.at)}</time>, {people[cause.actor] ?? 'someone without a name'}
      </small>
    </span>
  );
}

function answer(value: AnswerValue | null): string {
  return value === null ? '–' : ANSWER_LABELS[value];
}

import type { ActorRow, ChangeRow, PackView } from '#/exchange/pack/verify/pack-view.ts';
import styles from '#/features/verify/verify.module.css';
import { Card } from '#/ui/card.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate, formatNumber } from '#/ui/format.ts';

const ACTORS: readonly DataColumn<ActorRow>[] = [
  { key: 'who', header: 'Who', cell: ({ id, name }) => name ?? <code>{id}</code> },
  { key: 'changes', header: 'Changes', numeric: true, cell: ({ changes }) => formatNumber(changes) },
  { key: 'first', header: 'First', cell: ({ first }) => <span className={styles.time}>{formatDate(first)}</span> },
  { key: 'last', header: 'Last', cell: ({ last }) => <span className={styles.time}>{formatDate(last)}</span> },
];

const CHANGES: readonly DataColumn<ChangeRow>[] = [
  {
    key: 'at',
    header: 'When (UTC)',
    cell: ({ at }) => <span className={styles.time}>{at.slice(0, 16).replace('T', ' ')}</span>,
  },
  { key: 'who', header: 'Who', cell: ({ who }) => who },
  { key: 'what', header: 'What', cell: ({ what }) => what },
];

/** Who recorded what the numbers follow from, and when by their clocks. */
export function PeopleCard({ view: { actors, lastChanges, about } }: { readonly view: PackView }) {
  if (actors.length === 0) return null;
  return (
    <Card
      title="Who and when"
      hint={about?.withPeople === false ? 'names were left out of this pack' : 'by their own clocks'}
    >
      <DataTable caption="People of the ledger" columns={ACTORS} rows={actors} rowKey={({ id }) => id} />
      <h3 className={styles.sub}>The last changes</h3>
      <ChangeTable rows={lastChanges} />
    </Card>
  );
}

export function ChangeTable({ rows }: { readonly rows: readonly ChangeRow[] }) {
  return <DataTable caption="Changes, newest first" columns={CHANGES} rows={rows} rowKey={({ id }) => id} />;
}

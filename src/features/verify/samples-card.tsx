import type { SampleStanding } from '#/domain/audit/redraw.ts';
import type { PackView, SampleRow } from '#/exchange/pack/verify/pack-view.ts';
import styles from '#/features/verify/verify.module.css';
import { Card } from '#/ui/card.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatNumber } from '#/ui/format.ts';

const WORDS: Readonly<Record<SampleStanding, string>> = {
  same: 'the same items',
  other_list: 'from other claims than these',
  other_draw: 'other items',
  other_record: 'not possible: it stands on other lines',
  list_needed: 'not done: its list is not in the pack',
  does_not_fit: 'impossible by its seed',
};
const WRONG: ReadonlySet<SampleStanding> = new Set<SampleStanding>(['other_list', 'other_draw', 'does_not_fit']);

const COLUMNS: readonly DataColumn<SampleRow>[] = [
  { key: 'name', header: 'Sample', cell: ({ name }) => name },
  {
    key: 'drawn',
    header: 'Drawn',
    numeric: true,
    cell: ({ drawn, total }) => `${formatNumber(drawn)} of ${formatNumber(total)}`,
  },
  { key: 'seed', header: 'Seed', cell: ({ seed }) => <code>{seed}</code> },
  {
    key: 'again',
    header: 'Drawn again',
    cell: ({ standing }) =>
      WRONG.has(standing) ? <b className={styles.differs}>{WORDS[standing]}</b> : WORDS[standing],
  },
];

/** Samples of the pack, each drawn again from the ledger. */
export function SamplesCard({ view: { samples } }: { readonly view: PackView }) {
  if (samples.length === 0) return null;
  return (
    <Card title="Samples" hint="how to draw them in a shell is in data/samples.txt">
      <DataTable
        caption="Samples, drawn again by their seeds"
        columns={COLUMNS}
        rows={samples}
        rowKey={({ id }) => id}
      />
    </Card>
  );
}

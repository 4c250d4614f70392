import { isNear, type Range } from '#/domain/range.ts';
import type { FigureRow, PackView } from '#/exchange/pack/verify/pack-view.ts';
import styles from '#/features/verify/verify.module.css';
import { Card } from '#/ui/card.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate, formatNumber, formatRange } from '#/ui/format.ts';

/** Populations that are listed; a pack may hold thousands. */
const SHOWN = 200;
/** Fewer points are the rounding of an engine. */
const LEAST = 1e-6;

const COLUMNS: readonly DataColumn<FigureRow>[] = [
  { key: 'name', header: 'Population', cell: ({ name }) => name },
  { key: 'claimed', header: 'Claimed', numeric: true, cell: ({ claimed }) => rangeText(claimed) },
  { key: 'computed', header: 'From the ledger', numeric: true, cell: ({ computed }) => rangeText(computed) },
  {
    key: 'same',
    header: 'Same',
    cell: ({ claimed, computed }) => (isNear(claimed, computed, LEAST) ? 'yes' : <b className={styles.differs}>no</b>),
  },
];

/** The numbers that the pack claims beside those that its ledger gives. */
export function ClaimsCard({ view }: { readonly view: PackView }) {
  const { organisation, populations, about } = view;
  if (organisation.claimed === null && organisation.computed === null && populations.length === 0) return null;
  const rows = [organisation, ...populations.slice(0, SHOWN)];
  return (
    <Card
      title="What it claims"
      hint={about === null ? 'visibility of 100' : `visibility of 100, as of ${formatDate(about.on)}`}
    >
      <DataTable caption="Claimed and worked out again" columns={COLUMNS} rows={rows} rowKey={({ id }) => id} />
      {populations.length > SHOWN ? (
        <p className={styles.faint}>
          And {formatNumber(populations.length - SHOWN)} more populations. All of them were compared.
        </p>
      ) : null}
    </Card>
  );
}

function rangeText(range: Range | null): string {
  return range === null ? 'none' : formatRange(range, 1);
}

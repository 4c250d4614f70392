import { useMemo, useState } from 'react';

import { isNear, type Range } from '#/domain/range.ts';
import type { FigureRow, PackView } from '#/exchange/pack/verify/pack-view.ts';
import styles from '#/features/verify/verify.module.css';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate, formatNumber, formatRange } from '#/ui/format.ts';

/** Populations that are listed at first, and that each press adds: a pack may hold thousands, and a page stands still over them. */
const STEP = 40;
/** Fewer points are the rounding of an engine. */
const LEAST = 1e-6;

const COLUMNS: readonly DataColumn<FigureRow>[] = [
  { key: 'name', header: 'Population', cell: ({ name }) => name },
  { key: 'claimed', header: 'Claimed', numeric: true, cell: ({ claimed }) => rangeText(claimed) },
  { key: 'computed', header: 'From the ledger', numeric: true, cell: ({ computed }) => rangeText(computed) },
  {
    key: 'same',
    header: 'Same',
    cell: (row) => (isSame(row) ? 'yes' : <b className={styles.differs}>no</b>),
  },
];

/** The numbers that the pack claims beside those that its ledger gives; what differs comes first. */
export function ClaimsCard({ view }: { readonly view: PackView }) {
  const { organisation, populations, about } = view;
  const [shown, setShown] = useState(STEP);
  const inOrder = useMemo(() => populations.toSorted((a, b) => Number(isSame(a)) - Number(isSame(b))), [populations]);
  if (organisation.claimed === null && organisation.computed === null && populations.length === 0) return null;
  const rows = [organisation, ...inOrder.slice(0, shown)];
  const rest = populations.length - shown;
  return (
    <Card
      title="What it claims"
      hint={about === null ? 'visibility of 100' : `visibility of 100, as of ${formatDate(about.on)}`}
    >
      <DataTable caption="Claimed and worked out again" columns={COLUMNS} rows={rows} rowKey={({ id }) => id} />
      {rest > 0 ? (
        <>
          <p className={styles.faint}>
            {formatNumber(shown)} of {formatNumber(populations.length)} populations. All of them were compared, and what
            differs is listed first.
          </p>
          <div className={styles.buttons}>
            <Button onClick={() => setShown(shown + STEP)}>
              Show {formatNumber(Math.min(STEP, rest))} more of {formatNumber(rest)}
            </Button>
          </div>
        </>
      ) : null}
    </Card>
  );
}

function rangeText(range: Range | null): string {
  return range === null ? 'none' : formatRange(range, 1);
}

function isSame({ claimed, computed }: FigureRow): boolean {
  return isNear(claimed, computed, LEAST);
}

import { Link } from 'react-router';

import styles from '#/features/history/history.module.css';
import type { ChangeView } from '#/domain/scoring/change-view.ts';
import type { Range } from '#/domain/range.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatPoints, formatRange } from '#/ui/format.ts';

type Row = ChangeView['populations'][number];

/** Populations whose score moved, most at their lower bound first. */
export function ChangedPopulations({ populations }: { readonly populations: readonly Row[] }) {
  const rows = populations.toSorted((a, b) => Math.abs(moved(b)) - Math.abs(moved(a)));
  return (
    <section aria-label="Populations that moved">
      <h3 className={styles.small}>Populations that moved</h3>
      {rows.length === 0 ? (
        <p className={styles.faint}>None.</p>
      ) : (
        <DataTable caption="Populations that moved" columns={COLUMNS} rows={rows} rowKey={({ id }) => id} />
      )}
    </section>
  );
}

function moved({ from, to }: Row): number {
  return (to?.[0] ?? 0) - (from?.[0] ?? 0);
}

const COLUMNS: readonly DataColumn<Row>[] = [
  { key: 'name', header: 'Population', cell: ({ id }) => <Name id={id} /> },
  { key: 'from', header: 'Before', numeric: true, cell: ({ from }) => score(from) },
  { key: 'to', header: 'After', numeric: true, cell: ({ to }) => score(to) },
  {
    key: 'moved',
    header: 'Proven',
    numeric: true,
    cell: (row) =>
      row.from === null ? 'new' : row.to === null ? 'removed' : formatPoints(moved(row), { digits: 1, signed: true }),
  },
];

function score(range: Range | null): string {
  return range === null ? '–' : formatRange(range);
}

function Name({ id }: { readonly id: Row['id'] }) {
  const population = useWorkspace().populations.get(id);
  return population === undefined ? 'a removed population' : <Link to={`/populations/${id}`}>{population.name}</Link>;
}

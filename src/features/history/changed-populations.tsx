import { useState } from 'react';
import { Link } from 'react-router';

import { ChangeParts } from '#/features/history/change-parts.tsx';
import styles from '#/features/history/history.module.css';
import type { PopulationChange } from '#/domain/scoring/change-view.ts';
import type { Range } from '#/domain/range.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatPoints, formatRange } from '#/ui/format.ts';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

/** Populations whose score moved, most at their lower bound first, each with its own parts. */
export function ChangedPopulations({ populations }: { readonly populations: readonly PopulationChange[] }) {
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

function moved({ from, to }: PopulationChange): number {
  return (to?.[0] ?? 0) - (from?.[0] ?? 0);
}

const COLUMNS: readonly DataColumn<PopulationChange>[] = [
  { key: 'name', header: 'Population', cell: (row) => <Name row={row} /> },
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

function Name({ row }: { readonly row: PopulationChange }) {
  const population = useWorkspace().populations.get(row.id);
  const [isOpen, setOpen] = useState(false);
  const name = population?.name ?? 'a removed population';
  return (
    <>
      {population === undefined ? name : <Link to={`/populations/${row.id}`}>{name}</Link>}
      {row.from === null || row.to === null ? null : (
        <details className={styles.why} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            What moved it<VisuallyHidden>: {name}</VisuallyHidden>
          </summary>
          {isOpen ? <ChangeParts change={row} label={`Parts of the change of ${name}`} /> : null}
        </details>
      )}
    </>
  );
}

import { useState } from 'react';
import { Link } from 'react-router';

import { ChangeParts } from '#/features/history/change-parts.tsx';
import styles from '#/features/history/history.module.css';
import { shownChange, type ShownChange } from '#/domain/scoring/change-parts.ts';
import type { PopulationChange } from '#/domain/scoring/change-view.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatPoints, formatRange } from '#/ui/format.ts';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

/** Populations whose score moved, most at their lower bound first, each with its own parts. */
export function ChangedPopulations({ populations }: { readonly populations: readonly PopulationChange[] }) {
  const { commits } = useLedger();
  const rows = populations
    .toSorted((a, b) => Math.abs(moved(b)) - Math.abs(moved(a)))
    .map((change): Row => ({ id: change.id, shown: shownChange(change, commits) }));
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

interface Row {
  readonly id: PopulationId;
  readonly shown: ShownChange;
}

const COLUMNS: readonly DataColumn<Row>[] = [
  { key: 'name', header: 'Population', cell: (row) => <Name row={row} /> },
  { key: 'from', header: 'Before', numeric: true, cell: ({ shown }) => score(shown.from) },
  { key: 'to', header: 'After', numeric: true, cell: ({ shown }) => score(shown.to) },
  { key: 'proven', header: 'Proven', numeric: true, cell: ({ shown }) => movedInWords(shown, 0) },
  { key: 'best', header: 'At best', numeric: true, cell: ({ shown }) => movedInWords(shown, 1) },
];

function movedInWords({ from, to, moved: points }: ShownChange, end: 0 | 1): string {
  if (points === null) return from === null ? 'new' : to === null ? 'removed' : '–';
  return formatPoints(points[end], { digits: 1, signed: true });
}

function score(range: Range | null): string {
  return range === null ? '–' : formatRange(range, 1);
}

function Name({ row }: { readonly row: Row }) {
  const population = useWorkspace().populations.get(row.id);
  const [isOpen, setOpen] = useState(false);
  const name = population?.name ?? 'a removed population';
  return (
    <>
      {population === undefined ? name : <Link to={`/populations/${row.id}`}>{name}</Link>}
      {row.shown.moved === null ? null : (
        <details className={styles.why} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            What moved it<VisuallyHidden>: {name}</VisuallyHidden>
          </summary>
          {isOpen ? <ChangeParts parts={row.shown.parts} label={`Parts of the change of ${name}`} /> : null}
        </details>
      )}
    </>
  );
}

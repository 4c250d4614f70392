import { useMemo } from 'react';

import type { ViewProps } from '#/features/evidence/evidence-work.tsx';
import { WHOLE_REGISTER } from '#/features/evidence/evidence-address.ts';
import { RegisterFilters } from '#/features/evidence/register-filters.tsx';
import { RegisterTable } from '#/features/evidence/register-table.tsx';
import { StorageLine } from '#/features/evidence/storage-line.tsx';
import { filterRows, sortedRows } from '#/domain/evidence/register.ts';
import { useControls } from '#/state/use-catalog.ts';
import { useCanEdit } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';
import { formatNumber } from '#/ui/format.ts';

/** Every item, found, sorted and filtered as the address says. */
export function RegisterView({ rows, place, onPlace, onForm }: ViewProps) {
  const controls = useControls();
  const canEdit = useCanEdit();
  const { text, kind, standing, population, criterion, control, sort } = place;
  const { key, descending } = sort;
  // Sorted once for all filters: what is left out of a sorted list leaves a sorted list.
  const sorted = useMemo(() => sortedRows(rows, { key, descending }), [rows, key, descending]);
  const shown = useMemo(
    () => filterRows(sorted, { text, kind, standing, population, criterion, control }, controls),
    [sorted, text, kind, standing, population, criterion, control, controls],
  );
  if (rows.length === 0) {
    return (
      <EmptyState
        title="No evidence is registered yet"
        actions={
          canEdit ? (
            <>
              <Button variant="primary" onClick={() => onForm({ kind: 'new', supports: [], title: '' })}>
                Add the first item
              </Button>
              <Button onClick={() => onPlace({ view: 'claims' })}>See what has to be proven</Button>
            </>
          ) : undefined
        }
      >
        <p>
          An item is anything that shows a claim is true: an export, a screenshot, a ticket, a test. It has a number, a
          date and a file whose SHA-256 is taken on arrival. Claims without one count towards the upper bound of the
          score only.
        </p>
      </EmptyState>
    );
  }
  return (
    <Card
      title="Register"
      hint={
        shown.length === rows.length
          ? `${formatNumber(rows.length)} items`
          : `${formatNumber(shown.length)} of ${formatNumber(rows.length)} items`
      }
    >
      <RegisterFilters place={place} onPlace={onPlace} />
      {shown.length === 0 ? (
        <EmptyState
          title="No item is like that"
          actions={<Button onClick={() => onPlace({ ...WHOLE_REGISTER })}>Show the whole register</Button>}
        />
      ) : (
        <RegisterTable
          rows={shown}
          sort={sort}
          selected={place.item}
          onSort={(next) => onPlace({ sort: next })}
          onOpen={(item) => onPlace({ item: item === place.item ? null : item })}
        />
      )}
      <StorageLine />
    </Card>
  );
}

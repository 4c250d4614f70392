import { RefreshCw } from 'lucide-react';
import { useMemo } from 'react';

import type { ViewProps } from '#/features/evidence/evidence-work.tsx';
import styles from '#/features/evidence/evidence.module.css';
import { ValidityCard } from '#/features/evidence/validity-card.tsx';
import { ValidityText } from '#/features/evidence/validity-text.tsx';
import { sortedRows, stands, type RegisterRow, type Standing } from '#/domain/evidence/register.ts';
import { useCanEdit } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';
import { formatDate, formatNumber } from '#/ui/format.ts';
import { SegmentedControl } from '#/ui/segmented-control.tsx';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

const WITHIN = { 30: '30', 60: '60', 90: '90' } as const;
const STANDING: Readonly<Record<30 | 60 | 90, Standing>> = { 30: 'd30', 60: 'd60', 90: 'd90' };

/** What has ended or ends soon, the first to end on top, with the way to renew it. */
export function ExpiringView({ rows, place, onPlace, onForm }: ViewProps) {
  const canEdit = useCanEdit();
  const shown = useMemo(
    () =>
      sortedRows(
        rows.filter((row) => stands(row, 'expired') || stands(row, STANDING[place.within])),
        { key: 'until', descending: false },
      ),
    [rows, place.within],
  );
  const columns = expiringColumns(
    (item) => onPlace({ item }),
    canEdit ? ({ item }) => onForm({ kind: 'replace', item }) : null,
  );
  return (
    <>
      <Card
        title="Ends soon"
        hint={`${formatNumber(shown.length)} ${shown.length === 1 ? 'item' : 'items'}`}
        actions={
          <SegmentedControl
            label="Within"
            value={WITHIN[place.within]}
            options={(['30', '60', '90'] as const).map((value) => ({ value, label: `${value} days` }))}
            onChange={(value) => onPlace({ within: value === '30' ? 30 : value === '60' ? 60 : 90 })}
          />
        }
      >
        <p className={styles.lead}>
          How long an item may be relied on is yours to set, by kind below or on the item. The score goes by its age
          alone.
        </p>
        {shown.length === 0 ? (
          <EmptyState title="Nothing ends within that time" />
        ) : (
          <DataTable caption="Evidence that ends soon" rows={shown} rowKey={({ item }) => item.id} columns={columns} />
        )}
      </Card>
      <ValidityCard />
    </>
  );
}

/** `onRenew` is `null` where nothing may be changed. */
function expiringColumns(
  onItem: (id: string) => void,
  onRenew: ((row: RegisterRow) => void) | null,
): readonly DataColumn<RegisterRow>[] {
  const columns: DataColumn<RegisterRow>[] = [
    {
      key: 'number',
      header: 'Number',
      cell: ({ item, number }) => (
        <button type="button" className={styles.plain} onClick={() => onItem(item.id)}>
          {number}
        </button>
      ),
    },
    { key: 'title', header: 'Evidence', rowHeader: true, cell: ({ item }) => item.title },
    { key: 'until', header: 'Ends', cell: ({ validity }) => ('until' in validity ? formatDate(validity.until) : '') },
    { key: 'left', header: 'Left', cell: (row) => <ValidityText {...row} /> },
    { key: 'claims', header: 'Proves', numeric: true, cell: ({ item }) => formatNumber(item.supports.length) },
  ];
  if (onRenew !== null) {
    columns.push({
      key: 'renew',
      header: <VisuallyHidden>Renew</VisuallyHidden>,
      numeric: true,
      cell: (row) => (
        <Button size="s" icon={<RefreshCw />} aria-label={`Renew ${row.number}`} onClick={() => onRenew(row)}>
          Renew
        </Button>
      ),
    });
  }
  return columns;
}

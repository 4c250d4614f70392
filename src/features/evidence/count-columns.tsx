import type { RowCount } from '#/features/evidence/count-of-rows.ts';
import styles from '#/features/evidence/evidence.module.css';
import { Badge } from '#/ui/badge.tsx';
import type { DataColumn } from '#/ui/data-table.tsx';
import { formatDate, formatNumber } from '#/ui/format.ts';

/** How many items, how many of them valid, the newest; a press on the number shows them in the register. */
export function countColumns<Row extends { readonly count: RowCount }>(
  nameOf: (row: Row) => string,
  onOpen: (row: Row) => void,
): readonly DataColumn<Row>[] {
  return [
    {
      key: 'items',
      header: 'Items',
      numeric: true,
      cell: (row) =>
        row.count.items === 0 ? (
          '·'
        ) : (
          <button
            type="button"
            className={styles.plain}
            aria-label={`${row.count.items} items for ${nameOf(row)}`}
            onClick={() => onOpen(row)}
          >
            {formatNumber(row.count.items)}
          </button>
        ),
    },
    {
      key: 'valid',
      header: 'Valid',
      numeric: true,
      cell: ({ count: { items, valid } }) =>
        valid === 0 ? (
          <Badge tone={items === 0 ? 'bad' : 'warn'}>{items === 0 ? 'no evidence' : 'none valid'}</Badge>
        ) : (
          formatNumber(valid)
        ),
    },
    {
      key: 'newest',
      header: 'Newest',
      numeric: true,
      cell: ({ count: { newest } }) => (newest === null ? '·' : formatDate(newest)),
    },
  ];
}

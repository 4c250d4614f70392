import type { ReactNode } from 'react';

import styles from './data-table.module.css';

export interface DataColumn<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Names its row for a screen reader. The first column does when none says so. */
  readonly rowHeader?: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: ReactNode;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
  readonly captionHidden?: boolean;
}

/** A plain table to read. It scrolls inside its own box, so the page never does sideways. */
export function DataTable<Row>({ caption, columns, rows, rowKey, captionHidden = true }: DataTableProps<Row>) {
  const rowHeader = (columns.find((column) => column.rowHeader) ?? columns[0])?.key;
  return (
    <div
      className={styles.scroll}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element means "a named box"
      role="group"
      aria-label={typeof caption === 'string' ? caption : 'Table'}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption data-hidden={captionHidden || undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.numeric || undefined}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)}>
              {columns.map((column) =>
                column.key === rowHeader ? (
                  <th key={column.key} scope="row" data-numeric={column.numeric || undefined}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-numeric={column.numeric || undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { ReactNode } from 'react';

import styles from '#/features/exchange/wizard/sum-table.module.css';
import { formatNumber } from '#/ui/format.ts';

export interface Addend {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** What is counted towards the record; the rest is told, not used. */
  readonly isKept: boolean;
  readonly hint?: string;
  readonly action?: ReactNode;
}

export interface SumTableProps {
  readonly caption: string;
  readonly addends: readonly Addend[];
  /** What all of it is, "Rows in the file". Counted on its own, so that the sum is a check. */
  readonly total: { readonly name: string; readonly count: number };
}

/** A sum that can be checked by eye: every part, a line, the total. */
export function SumTable({ caption, addends, total }: SumTableProps) {
  const sum = addends.reduce((so, { count }) => so + count, 0);
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {addends
          .filter(({ count }) => count > 0)
          .map(({ key, count, isKept }) => (
            <span key={key} data-kept={isKept || undefined} style={{ flexGrow: count }} />
          ))}
      </div>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <tbody>
          {addends.map(({ key, name, count, isKept, hint, action }) => (
            <tr key={key} data-kept={isKept || undefined}>
              <th scope="row">
                {name}
                {hint === undefined ? null : <small>{hint}</small>}
              </th>
              <td className={styles.action}>{action}</td>
              <td>{formatNumber(count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total.name}</th>
            <td className={styles.action}>
              {sum === total.count ? 'adds up' : `parts add up to ${formatNumber(sum)}`}
            </td>
            <td>{formatNumber(total.count)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

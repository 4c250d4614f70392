import { stands, type RegisterRow } from '#/domain/evidence/register.ts';
import type { IsoDate } from '#/domain/dates.ts';

/** What stands behind a control, a criterion or a population: current versions alone. */
export interface RowCount {
  readonly items: number;
  readonly valid: number;
  /** Day of the newest. */
  readonly newest: IsoDate | null;
}

export function countOf(rows: readonly RegisterRow[]): RowCount {
  let [items, valid] = [0, 0];
  let newest: IsoDate | null = null;
  for (const row of rows) {
    if (row.isReplaced) continue;
    items += 1;
    if (stands(row, 'valid')) valid += 1;
    const { date } = row.item;
    if (date !== null && (newest === null || date > newest)) newest = date;
  }
  return { items, valid, newest };
}

/**
 * How far out the cells of a sheet stand. A few bytes can place one cell at the far corner, and the reader would make
 * all the empty ones between.
 */
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from '#/exchange/tables/table-limits.ts';
import type { TableFault } from '#/exchange/tables/table-error.ts';

const EQUALS = 0x3d;
const LOWER_R = 0x72;
const [UPPER_A, UPPER_Z, ZERO, NINE] = [0x41, 0x5a, 0x30, 0x39];

/** Reads the addresses (`r="C12"` of a cell, `r="12"` of a row) of an XML part. */
export function spreadFault(xml: Uint8Array): TableFault | null {
  let [columns, rows] = [0, 0];
  for (let at = xml.indexOf(EQUALS); at !== -1; at = xml.indexOf(EQUALS, at + 1)) {
    if (xml[at - 1] !== LOWER_R || (xml[at - 2] ?? 0) > 0x20) continue;
    let step = at + 2;
    let column = 0;
    for (; isIn(xml[step], UPPER_A, UPPER_Z); step++) column = column * 26 + (xml[step] ?? 0) - UPPER_A + 1;
    let row = 0;
    for (; isIn(xml[step], ZERO, NINE); step++) row = row * 10 + (xml[step] ?? 0) - ZERO;
    columns = Math.max(columns, column);
    rows = Math.max(rows, row);
  }
  if (columns > MAX_COLUMNS) return { kind: 'too_many_columns', line: 1, columns, most: MAX_COLUMNS };
  return rows > MAX_ROWS + 1 || rows * columns > MAX_CELLS ? { kind: 'too_many_rows', most: MAX_ROWS } : null;
}

function isIn(byte: number | undefined, from: number, to: number): boolean {
  return byte !== undefined && byte >= from && byte <= to;
}

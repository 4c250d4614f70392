/** Where the headings of an export stand: consoles and people put a title, a date or a filter above them. */
import { recognise, type HeaderMap, type Recognised } from '#/exchange/devices/recognise.ts';

/** Rows that a title block may take, blank ones not counted. */
const LOOKED_AT = 20;
/** Headings reach nearly as far to the right as the rows do as a rule; one between them may be empty. */
const MOSTLY = 0.8;
/** Of people and things, not of columns: an address, or what begins with a digit. */
const VALUE = /@|^\d/;
/** And beyond doubt: an address, a long number or a day, the ID of a device or of its network card. */
const SURELY_VALUE = /\S@\S+\.\S|^[+(]?\d[\d ()/.:-]{5,}$|^[\da-f]{8}-[\da-f]{4}-|^(?:[\da-f]{2}[:-]){5}/i;

export interface HeaderRow {
  /** Place among the rows. */
  readonly at: number;
  readonly headers: readonly string[];
  /** `null`: of no system that is known. */
  readonly recognised: Recognised | null;
}

/**
 * The first row that is recognised; where none is, the first that reaches about as far as the others do. A row of
 * devices is never taken for headings where there is doubt: headings are shown and remembered, and devices are people's.
 */
export function headerRow(rows: readonly (readonly string[])[], mappings: readonly HeaderMap[]): HeaderRow {
  const looked = rows.slice(0, LOOKED_AT).map((row) => row.map((cell) => cell.trim()));
  for (const [at, headers] of looked.entries()) {
    const recognised = recognise(headers, mappings);
    if (recognised !== null) return { at, headers, recognised };
  }
  const reach = looked.map((row) => row.findLastIndex((cell) => cell !== '') + 1);
  const usual = reach.toSorted((a, b) => a - b)[Math.floor(reach.length / 2)] ?? 0;
  const far = reach.slice(0, -1).findIndex((columns) => columns >= MOSTLY * usual);
  const at = far > 0 && isHeadings(looked[far] ?? [], looked.slice(far + 1)) ? far : 0;
  return { at, headers: looked[at] ?? [], recognised: null };
}

/** No value, and nothing that stands in the same column again. */
function isHeadings(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  return row.every((cell, column) => cell === '' || !(VALUE.test(cell) || below.some((one) => one[column] === cell)));
}

/** What stands where headings should is of a device or a person: it may neither be shown nor remembered. */
export function areValues(headers: readonly string[]): boolean {
  return headers.some((header) => SURELY_VALUE.test(header));
}

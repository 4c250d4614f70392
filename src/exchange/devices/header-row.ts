/** Where the headings of an export stand: consoles and people put a title, a date or a filter above them. */
import { recognise, type HeaderMap, type Recognised } from '#/exchange/devices/recognise.ts';

/** Rows that a title block may take, blank ones not counted. */
const LOOKED_AT = 20;
/** Headings fill nearly as many columns as the rows do as a rule. */
const MOSTLY = 0.8;

export interface HeaderRow {
  /** Place among the rows. */
  readonly at: number;
  readonly headers: readonly string[];
  /** `null`: of no system that is known. */
  readonly recognised: Recognised | null;
}

/** The first row that is recognised; where none is, the first that is about as wide as the others are. */
export function headerRow(rows: readonly (readonly string[])[], mappings: readonly HeaderMap[]): HeaderRow {
  const looked = rows.slice(0, LOOKED_AT).map((row) => row.map((cell) => cell.trim()));
  for (const [at, headers] of looked.entries()) {
    const recognised = recognise(headers, mappings);
    if (recognised !== null) return { at, headers, recognised };
  }
  const filled = looked.map((row) => row.filter((cell) => cell !== '').length);
  const usual = filled.toSorted((a, b) => a - b)[Math.floor(filled.length / 2)] ?? 0;
  const at = filled.slice(0, -1).findIndex((count) => count >= MOSTLY * usual);
  return { at: Math.max(at, 0), headers: looked[at] ?? looked[0] ?? [], recognised: null };
}

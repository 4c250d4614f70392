/**
 * What one source shows of one population, by itself. Whoever tries out thousands of records works each row out once and
 * puts rows together, which gives what `evaluate` gives for the record that they come from.
 */
import {
  BOUND,
  emptyFigures,
  figuresOf,
  lowerFiguresOf,
  VISIBILITY_AT,
  type Figures,
} from '#/domain/scoring/figures.ts';
import type { ModeCeilings } from '#/domain/scoring/mode-ceilings.ts';
import type { ScoringContext } from '#/domain/scoring/scoring-context.ts';
import { SliceTable } from '#/domain/scoring/slice-table.ts';
import { addSilentFamilies, addSource, type AgeOfCell } from '#/domain/scoring/to-model.ts';
import { FACET_COUNT } from '#/domain/scoring/weights.ts';
import type { Range } from '#/domain/range.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';

export interface SourceRow {
  /** Position in `FAMILIES`. */
  readonly family: number;
  /** [SC16] It may not be collected here, and so nothing of its family counts. */
  readonly isForbidden: boolean;
  /** Device set as a small number. */
  readonly set: number;
  /** Of the devices, 0 to 1. */
  readonly share: Range;
  /** By facet, on a device that it covers, 0 to 1; `null` where nothing is proven. */
  readonly lo: readonly number[] | null;
  /** The same of what is possible; `null` also where it was not asked for. */
  readonly hi: readonly number[] | null;
}

/** Reused by every row and every sum of rows; they hold nothing between two calls. */
const table = new SliceTable();
const scratch = emptyFigures();

/** `at`: position of the source in `context.sources`. */
export function sourceRowOf(
  context: ScoringContext,
  at: number,
  cell: Coverage | undefined,
  ceilings: ModeCeilings,
  ageOf: AgeOfCell,
  bounds: 'lower' | 'both',
): SourceRow {
  const source = context.sources[at];
  if (source === undefined) throw new Error(`No source stands at ${String(at)}`);
  table.clear();
  addSource(table, context, source, at, cell, ceilings, ageOf);
  const isThere = table.count > 0;
  return {
    family: source.family,
    isForbidden: cell?.state === 'not_permitted',
    set: table.set[0] ?? 0,
    share: [table.shareLo[0] ?? 0, table.shareHi[0] ?? 0],
    lo: isThere ? valuesIn(table.lo) : null,
    hi: isThere && bounds === 'both' ? valuesIn(table.hi) : null,
  };
}

/** Of the first row. */
function valuesIn(column: Float64Array): readonly number[] | null {
  let most = 0;
  for (let facet = 0; facet < FACET_COUNT; facet++) most = Math.max(most, column[facet] ?? 0);
  return most > 0 ? Array.from({ length: FACET_COUNT }, (_, facet) => column[facet] ?? 0) : null;
}

/** The figures of the lower bound, for the rows of all sources in their order. The same array again with each call. */
export function lowerFiguresOfRows(rows: readonly SourceRow[]): Figures {
  const forbidden = forbiddenIn(rows);
  table.clear();
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || row.lo === null || (forbidden & (1 << row.family)) !== 0) continue;
    put(table.lo, addRow(row, at), row.lo);
  }
  lowerFiguresOf(table, scratch);
  return scratch;
}

/** Visibility at both bounds, 0 to 100, for the rows of all sources in their order. */
export function visibilityOfRows(context: ScoringContext, rows: readonly SourceRow[], ceilings: ModeCeilings): Range {
  const forbidden = forbiddenIn(rows);
  table.clear();
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || (forbidden & (1 << row.family)) !== 0) continue;
    const added = addRow(row, at);
    if (row.lo !== null) put(table.lo, added, row.lo);
    if (row.hi !== null) put(table.hi, added, row.hi);
  }
  addSilentFamilies(table, context, ceilings);
  figuresOf(table, scratch);
  return [scratch[VISIBILITY_AT] ?? 0, scratch[BOUND + VISIBILITY_AT] ?? 0];
}

function forbiddenIn(rows: readonly SourceRow[]): number {
  let bits = 0;
  for (const { family, isForbidden } of rows) if (isForbidden) bits |= 1 << family;
  return bits;
}

function addRow({ family, set, share }: SourceRow, at: number): number {
  return table.add(family, at, set, share[0], share[1]);
}

function put(column: Float64Array, row: number, values: readonly number[]): void {
  const start = row * FACET_COUNT;
  for (let facet = 0; facet < FACET_COUNT; facet++) column[start + facet] = values[facet] ?? 0;
}

/** Scores the visibility of one population: model, figures and what is out of reach. */
import type { Mode } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { BOUND, emptyFigures, figuresOf, VISIBILITY_AT, type Figures } from '#/domain/scoring/figures.ts';
import { DAYS_AHEAD } from '#/domain/scoring/freshness.ts';
import { modesThatMayHold, type ModeCeilings, type Reach } from '#/domain/scoring/mode-ceilings.ts';
import type { CellEvidence } from '#/domain/scoring/record-index.ts';
import type { ScoringContext } from '#/domain/scoring/scoring-context.ts';
import { SliceTable } from '#/domain/scoring/slice-table.ts';
import {
  cellRowOf,
  fillTable,
  forbiddenFamilies,
  type AgeOfCell,
  type CellRow,
  type Cells,
} from '#/domain/scoring/to-model.ts';
import type { Coverage, Population } from '#/domain/workspace/entities.ts';

export interface Evaluation {
  readonly figures: Figures;
  /** [SC15] The modes that made the lower and the upper bound: the same one where the mode is known. */
  readonly weakestMode: ModeCeilings;
  readonly strongestMode: Mode | null;
  /** Bits by family. */
  readonly forbidden: number;
  /** What can be reached, after legal limits and as if there were none. */
  readonly reach: Reach;
  readonly reachBeforeLegal: Reach;
}

/** Reused by every evaluation; it holds nothing between two calls. */
const table = new SliceTable();
const scratch = emptyFigures();

export function evaluate(
  context: ScoringContext,
  population: Population,
  cells: Cells,
  evidence: CellEvidence | undefined,
): Evaluation {
  const modes = modesThatMayHold(context.ceilings, population.platform, population.mode);
  const [first] = modes;
  if (first === undefined) throw new Error(`The observability matrix has no mode of ${population.platform}.`);
  const row = cellRowOf(context, cells);
  const forbidden = forbiddenFamilies(context, row);
  const ageOf = ageReader(context, evidence);
  if (modes.length === 1) {
    const figures = emptyFigures();
    fillTable(table, context, row, first, forbidden, ageOf);
    figuresOf(table, figures);
    return {
      figures,
      weakestMode: first,
      strongestMode: first.mode,
      forbidden,
      reach: first.reach(forbidden),
      reachBeforeLegal: first.reach(0),
    };
  }
  return { ...evaluateModes(context, row, modes, first, forbidden, ageOf), forbidden };
}

/** [SC15] Unknown mode: the lower bound of the weakest mode of the platform, the upper bound of the strongest. */
function evaluateModes(
  context: ScoringContext,
  row: CellRow,
  modes: readonly ModeCeilings[],
  first: ModeCeilings,
  forbidden: number,
  ageOf: AgeOfCell,
): Omit<Evaluation, 'forbidden'> {
  const figures = emptyFigures();
  let weakestMode = first;
  let strongestMode = first;
  let reach = first.reach(forbidden);
  let reachBeforeLegal = first.reach(0);
  let least = Infinity;
  let most = -Infinity;
  for (const mode of modes) {
    fillTable(table, context, row, mode, forbidden, ageOf);
    figuresOf(table, scratch);
    const lo = scratch[VISIBILITY_AT] ?? 0;
    const hi = scratch[BOUND + VISIBILITY_AT] ?? 0;
    if (lo < least) {
      least = lo;
      weakestMode = mode;
      copyBound(scratch, figures, 0);
    }
    if (hi > most) {
      most = hi;
      strongestMode = mode;
      copyBound(scratch, figures, BOUND);
    }
    if (mode.reach(forbidden).visibility > reach.visibility) reach = mode.reach(forbidden);
    if (mode.reach(0).visibility > reachBeforeLegal.visibility) reachBeforeLegal = mode.reach(0);
  }
  return { figures, weakestMode, strongestMode: strongestMode.mode, reach, reachBeforeLegal };
}

function copyBound(from: Figures, to: Figures, start: number): void {
  for (let at = start; at < start + BOUND; at++) to[at] = from[at] ?? 0;
}

/** [SC3] The newest proof of a cell: its own date, or that of an item of evidence that supports it. */
export function ageReader(context: ScoringContext, evidence: CellEvidence | undefined): AgeOfCell {
  return (cell: Coverage) => {
    const own = usableDate(context, cell.evidenceDate);
    const supporting = evidence?.get(cell.id) ?? null;
    const newest = own === null || (supporting !== null && supporting > own) ? supporting : own;
    return newest === null ? null : context.ageOf(newest);
  };
}

function usableDate(context: ScoringContext, date: IsoDate | null): IsoDate | null {
  return date !== null && context.ageOf(date) >= -DAYS_AHEAD ? date : null;
}

/**
 * The numbers of one population in one flat array: twelve facets, four questions, breadth V, gate G and visibility S,
 * each at its lower and its upper bound. Screens get the named shapes of `score.ts`, made when they are asked for.
 */
import { lowerFacet, upperFacet } from '#/domain/scoring/facet-value.ts';
import { app, whenHowMuch, where, who } from '#/domain/scoring/four-questions.ts';
import type { SliceTable } from '#/domain/scoring/slice-table.ts';
import { BREADTH_POINTS, FACET_COUNT, FACET_WEIGHT_AT, GATE_POINTS } from '#/domain/scoring/weights.ts';

/** Offsets inside one bound. */
export const QUESTION_AT = FACET_COUNT;
export const BREADTH_AT = QUESTION_AT + 4;
export const GATE_AT = BREADTH_AT + 1;
export const VISIBILITY_AT = GATE_AT + 1;
/** Length of one bound; the upper bound follows the lower. */
export const BOUND = VISIBILITY_AT + 1;

export type Figures = number[];

/** Engines keep an array of fractions flat; one that began with whole numbers they would have to convert. */
const FRACTIONS: Figures = Array.from({ length: BOUND * 2 }, () => 0.5);

export function emptyFigures(): Figures {
  return FRACTIONS.slice().fill(0);
}

/** [SC5] [SC6] [SC7] Questions, V, G and S of one bound, from the facets that stand at `from`. */
export function concludeBound(figures: Figures, from: number): void {
  let breadth = 0;
  // Summed line by line, as the trace is, so that the trace adds up to the last digit.
  let points = 0;
  for (let facet = 0; facet < FACET_COUNT; facet++) {
    const weighted = (FACET_WEIGHT_AT[facet] ?? 0) * (figures[from + facet] ?? 0);
    breadth += weighted;
    points += BREADTH_POINTS * weighted;
  }
  const one = who(figures, from);
  const two = app(figures, from);
  const three = where(figures, from);
  const four = whenHowMuch(figures, from);
  const gate = Math.min(one, two, three, four);
  figures[from + QUESTION_AT] = one;
  figures[from + QUESTION_AT + 1] = two;
  figures[from + QUESTION_AT + 2] = three;
  figures[from + QUESTION_AT + 3] = four;
  figures[from + BREADTH_AT] = breadth;
  figures[from + GATE_AT] = gate;
  figures[from + VISIBILITY_AT] = points + GATE_POINTS * gate;
}

/** The lower bound alone, for whoever tries out thousands of records and reads nothing else. */
export function lowerFiguresOf(table: SliceTable, into: Figures): void {
  for (let facet = 0; facet < FACET_COUNT; facet++) into[facet] = lowerFacet(table, facet);
  concludeBound(into, 0);
}

/** Scores the sources in the table. */
export function figuresOf(table: SliceTable, into: Figures): void {
  for (let facet = 0; facet < FACET_COUNT; facet++) {
    const lo = lowerFacet(table, facet);
    const hi = upperFacet(table, facet);
    into[facet] = Math.min(lo, hi);
    into[BOUND + facet] = hi;
  }
  concludeBound(into, 0);
  concludeBound(into, BOUND);
}

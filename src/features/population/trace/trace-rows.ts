/** The trace as people read it: every line with its arithmetic, and rounded so that the column adds up on paper. */
import type { Facet, Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationScore, TraceSlice } from '#/domain/scoring/score.ts';
import { BREADTH_POINTS, FACET_WEIGHTS, GATE_POINTS } from '#/domain/scoring/weights.ts';

export const TRACE_DIGITS = 2;

export interface SliceRow extends TraceSlice {
  readonly points: number;
}

export interface TraceRow {
  readonly key: string;
  readonly facet: Facet | null;
  readonly question: Question | null;
  /** The most points this line can give. */
  readonly whole: number;
  /** Rounded to `TRACE_DIGITS`; a column of them sums to the rounded score. */
  readonly lo: number;
  readonly hi: number;
  readonly slices: readonly SliceRow[];
}

export interface TraceSheet {
  readonly rows: readonly TraceRow[];
  readonly lo: number;
  readonly hi: number;
}

export function traceSheetOf(score: Pick<PopulationScore, 'trace' | 'facets' | 'visibility'>): TraceSheet {
  const los = roundedToSum(
    score.trace.map(({ points }) => points[0]),
    TRACE_DIGITS,
  );
  const his = roundedToSum(
    score.trace.map(({ points }) => points[1]),
    TRACE_DIGITS,
  );
  const rows = score.trace.map(({ facet, question }, at): TraceRow => {
    const whole = facet === undefined ? GATE_POINTS : BREADTH_POINTS * FACET_WEIGHTS[facet];
    const slices = facet === undefined ? [] : score.facets[facet].slices;
    return {
      key: facet ?? 'gate',
      facet: facet ?? null,
      question: question ?? null,
      whole,
      lo: los[at] ?? 0,
      hi: his[at] ?? 0,
      slices: sliceRows(merged(slices), whole, los[at] ?? 0),
    };
  });
  return { rows, lo: sumOf(los), hi: sumOf(his) };
}

function sliceRows(slices: readonly TraceSlice[], whole: number, line: number): readonly SliceRow[] {
  const points = roundedToSum(
    slices.map(({ share, value }) => whole * share * value),
    TRACE_DIGITS,
    line,
  );
  return slices.map(({ source, family, share, value }, at) => ({
    source,
    family,
    share,
    value,
    points: points[at] ?? 0,
  }));
}

/** Slices of one source with one value are one stretch of devices to a reader. */
function merged(slices: readonly TraceSlice[]): readonly TraceSlice[] {
  const made: TraceSlice[] = [];
  for (const slice of slices) {
    if (slice.share * slice.value === 0) continue;
    const same = made.findIndex(({ source, value }) => source === slice.source && value === slice.value);
    const before = made[same];
    if (before === undefined) made.push(slice);
    else made[same] = { ...before, share: before.share + slice.share };
  }
  return made;
}

/**
 * Rounds each part so that the rounded parts sum to the rounded whole: the largest remainders are rounded up. The whole
 * may itself have been rounded as a part of something larger.
 */
export function roundedToSum(
  parts: readonly number[],
  digits: number,
  total: number = parts.reduce((sum, part) => sum + part, 0),
): readonly number[] {
  const scale = 10 ** digits;
  const floors = parts.map((part) => Math.floor(part * scale + 1e-9));
  const whole = Math.round(total * scale);
  let left = whole - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = [...parts.keys()].toSorted(
    (a, b) => (parts[b] ?? 0) * scale - (floors[b] ?? 0) - ((parts[a] ?? 0) * scale - (floors[a] ?? 0)),
  );
  for (const at of byRemainder) {
    if (left <= 0) break;
    floors[at] = (floors[at] ?? 0) + 1;
    left -= 1;
  }
  return floors.map((part) => part / scale);
}

function sumOf(parts: readonly number[]): number {
  return Number(parts.reduce((sum, part) => sum + part, 0).toFixed(TRACE_DIGITS));
}

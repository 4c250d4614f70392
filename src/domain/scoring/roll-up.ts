/**
 * [SC8] The mean over populations, weighted by devices times sensitivity. Where a count is a range, each bound takes
 * the end of every count that pushes the mean furthest. That choice is a threshold on the score, found here by
 * Dinkelbach's iteration: a few passes and no sorting.
 */

/** Stops a loop that rounding might keep alive; the iteration settles in a handful of passes. */
const MOST_PASSES = 60;

/**
 * The smallest (`sign` 1) or largest (`sign` -1) weighted mean; `null` where nothing weighs anything.
 * `skip` marks members without a value (NaN), which take no part.
 */
export function extremeMean(
  values: ArrayLike<number>,
  weightLo: ArrayLike<number>,
  weightHi: ArrayLike<number>,
  sign: 1 | -1,
): number | null {
  let mean: number | null = null;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let points = 0;
    let weight = 0;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? 0;
      if (Number.isNaN(value)) continue;
      // At first all weigh what they must weigh; then those on the wanted side of the mean weigh all they can.
      const heavy = mean === null ? false : (value - mean) * sign < 0;
      const w = (heavy ? weightHi[i] : weightLo[i]) ?? 0;
      points += value * w;
      weight += w;
    }
    if (weight <= 0) {
      if (mean !== null) return mean;
      const start = meanOfHeaviest(values, weightHi, sign);
      if (start === null) return null;
      mean = start;
      continue;
    }
    const next = points / weight;
    if (mean !== null && (next - mean) * sign >= 0) return mean;
    mean = next;
  }
  return mean;
}

/** Where every count may be zero: any one population may be all there is, so start from the most extreme one. */
function meanOfHeaviest(values: ArrayLike<number>, weightHi: ArrayLike<number>, sign: 1 | -1): number | null {
  let best: number | null = null;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (Number.isNaN(value) || (weightHi[i] ?? 0) <= 0) continue;
    if (best === null || (value - best) * sign < 0) best = value;
  }
  return best;
}

/** Both ends for members that are ranges themselves; `null` where no member has any weight: no score, not zero. */
export function rollUp(
  lo: ArrayLike<number>,
  hi: ArrayLike<number>,
  weightLo: ArrayLike<number>,
  weightHi: ArrayLike<number>,
): readonly [lo: number, hi: number] | null {
  const low = extremeMean(lo, weightLo, weightHi, 1);
  const high = extremeMean(hi, weightLo, weightHi, -1);
  return low === null || high === null ? null : [low, high];
}

/** Points are shown in tenths. What stands beside its parts is counted in whole tenths, so that what is read adds up. */

/** Digits that a sum of floating points still has right: what lies behind them would turn 0.05 into 0.0 or 0.1 by chance. */
const SOUND_DIGITS = 12;

/** Whole tenths nearest to it. The point is moved in the text: a multiplication would change the last digits. */
export function tenthsOf(points: number): number {
  return Math.round(Number(`${Number(points.toPrecision(SOUND_DIGITS))}e1`)) || 0;
}

/**
 * Parts in whole tenths that add up to `total`, which is what their sum was rounded to: each is rounded, and what is
 * then missing or too much goes to those that rounding took furthest the other way (largest remainder).
 */
export function tenthsThatAddUp(parts: readonly number[], total: number): readonly number[] {
  const shown = parts.map(tenthsOf);
  const missing = total - shown.reduce((sum, one) => sum + one, 0);
  const step = Math.sign(missing);
  const order = parts
    .map((points, at) => ({ at, lost: step * (points * 10 - (shown[at] ?? 0)) }))
    .toSorted((a, b) => b.lost - a.lost)
    .map(({ at }) => at);
  for (let turn = 0; turn < Math.abs(missing) && order.length > 0; turn++) {
    const at = order[turn % order.length] ?? 0;
    shown[at] = (shown[at] ?? 0) + step;
  }
  return shown;
}

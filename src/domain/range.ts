/**
 * A closed interval `[lo, hi]`: what we know of a number. `[n, n]` is exactly n.
 * Telltale never turns an unknown into a zero or into a yes; it widens the range instead.
 */
export type Range = readonly [lo: number, hi: number];

export function exactly(n: number): Range {
  return [n, n];
}

export function isExact(range: Range): boolean {
  return range[0] === range[1];
}

/** Whether both ends differ by less than `least`. Nothing is like nothing only. */
export function isNear(a: Range | null, b: Range | null, least: number): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a[0] - b[0]) < least && Math.abs(a[1] - b[1]) < least;
}

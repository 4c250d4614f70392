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

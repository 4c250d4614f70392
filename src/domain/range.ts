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

export function widthOf(range: Range): number {
  return range[1] - range[0];
}

/** The smallest range that holds both. */
export function hull(a: Range, b: Range): Range {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

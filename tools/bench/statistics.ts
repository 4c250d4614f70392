/** The value that `share` of the samples do not exceed (nearest rank), rounded to a tenth; `null` without samples. */
export function percentile(samples: readonly number[], share: number): number | null {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  return value === undefined ? null : rounded(value);
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

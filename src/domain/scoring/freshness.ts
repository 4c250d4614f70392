/** [SC3] Evidence counts in full for a quarter, then fades to nothing at a year. Only the lower bound fades. */
const FRESH_DAYS = 90;
export const STALE_DAYS = 365;

/** A date this far ahead is today in another time zone; later than that it proves nothing yet and is passed over. */
export const DAYS_AHEAD = 1;

/** Factor 0 to 1 for evidence of this age in days; `null` is no evidence. */
export function freshnessOf(ageDays: number | null): number {
  if (ageDays === null || ageDays > STALE_DAYS) return 0;
  if (ageDays <= FRESH_DAYS) return 1;
  return 1 - (ageDays - FRESH_DAYS) / (STALE_DAYS - FRESH_DAYS);
}

export function isFresh(ageDays: number | null): boolean {
  return freshnessOf(ageDays) === 1;
}

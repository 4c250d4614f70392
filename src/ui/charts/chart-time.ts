/** Time on a chart: days since 1970 as numbers, so that days stand as far apart as they are. */
const DAY_MS = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** More labels than this would touch on a phone. */
const MOST_TICKS = 8;

/** `2026-11-24` as a day number. */
export function dayOf(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / DAY_MS;
}

export function isoDateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** First days of months between two days, every nth so that their labels fit. */
export function monthTicks(from: number, to: number): readonly number[] {
  const ticks: number[] = [];
  const month = new Date(from * DAY_MS);
  month.setUTCDate(1);
  for (
    month.setUTCMonth(month.getUTCMonth() + 1);
    month.getTime() / DAY_MS <= to;
    month.setUTCMonth(month.getUTCMonth() + 1)
  ) {
    ticks.push(month.getTime() / DAY_MS);
  }
  const every = Math.ceil(ticks.length / MOST_TICKS);
  return ticks.filter((_, index) => index % every === 0);
}

/** `Mar`, and `Jan 2027` where a year begins. */
export function monthLabel(day: number): string {
  const date = new Date(day * DAY_MS);
  const name = MONTHS[date.getUTCMonth()] ?? '';
  return date.getUTCMonth() === 0 ? `${name} ${date.getUTCFullYear()}` : name;
}

/** Calendar dates as `YYYY-MM-DD`, always UTC: evidence ages by days, and a day must not depend on the reader's clock. */
declare const isoDate: unique symbol;
export type IsoDate = string & { readonly [isoDate]: true };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** Parses `YYYY-MM-DD`; `null` for anything that is not a day of the calendar (2026-02-30 is not). */
export function parseIsoDate(text: string): IsoDate | null {
  if (!SHAPE.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().slice(0, 10) === text ? (text as IsoDate) : null;
}

/** The days that a clock of ours can stand at: commits are dated, and their ids keep milliseconds since 1970. */
export const FIRST_CLOCK_DAY = '1970-01-01' as IsoDate;
export const LAST_CLOCK_DAY = '2199-12-31' as IsoDate;

/** The UTC day of an instant in milliseconds since 1970. */
export function isoDateOf(epochMs: number): IsoDate {
  return new Date(epochMs).toISOString().slice(0, 10) as IsoDate;
}

export function epochMsOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((epochMsOf(to) - epochMsOf(from)) / DAY_MS);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDateOf(epochMsOf(date) + days * DAY_MS);
}

/** Dates of exports, as whole days since 1970. Years before 1990 mean never, and 9999 means none. */
import { daysOfSerial, type DayOrder } from '#/text/day-text.ts';

const NEVER = -1;

export interface DayReader {
  readonly read: (text: string) => number;
  /** Whether the last value did not show by itself which is its month; it was read day first. */
  readonly wasOpen: () => boolean;
  /** What the values of the file show; `null`: nothing. Where they show both, they are read day first. */
  readonly order: () => DayOrder | 'both' | null;
  readonly unread: () => number;
}

const PARTS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/;
/** Nobody writes the month first with it. */
const DAY_FIRST_MARK = '.';
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

export function dayReader(): DayReader {
  let dayFirst = false;
  let monthFirst = false;
  let open = false;
  let unread = 0;

  function read(text: string): number {
    open = false;
    const iso = isoDay(text);
    if (iso !== null) return iso;
    const trimmed = text.trim();
    if (trimmed === '') return NEVER;
    const parts = PARTS.exec(trimmed);
    if (parts !== null) {
      const [, first, mark, second, year] = parts;
      return fromParts(Number(first), Number(second), Number(year), mark === DAY_FIRST_MARK);
    }
    const serial = daysOfSerial(trimmed);
    if (serial !== null) return serial;
    const again = isoDay(trimmed);
    if (again !== null) return again;
    unread++;
    return NEVER;
  }

  function fromParts(first: number, second: number, year: number, isSettled: boolean): number {
    if (isSettled) return dayOf(year, second, first);
    if (first > 12) dayFirst = true;
    else if (second > 12) monthFirst = true;
    else open = true;
    return second > 12 ? dayOf(year, first, second) : dayOf(year, second, first);
  }

  return {
    read,
    wasOpen: () => open,
    order: () => {
      if (dayFirst && monthFirst) return 'both';
      return dayFirst ? 'day_first' : monthFirst ? 'month_first' : null;
    },
    unread: () => unread,
  };
}

/** The same digits with month and day the other way round. */
export function swapped(day: number): number {
  const date = new Date(day * 86_400_000);
  return dayOf(date.getUTCFullYear(), date.getUTCDate(), date.getUTCMonth() + 1);
}

/** A clock in another time zone may be a day ahead. */
const AHEAD = 1;

/**
 * What days (since 1970, read day first) mean that may all be read either way: nothing checks in after `today`, so a
 * reading that says so is wrong where the other does not. `null`: both fit, or neither.
 */
export function likelyOrder(days: readonly number[], today: number | null): DayOrder | null {
  if (today === null) return null;
  const isLate = (day: number) => day > today + AHEAD;
  const dayFirst = days.some(isLate);
  const monthFirst = days.some((day) => isLate(swapped(day)));
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'month_first' : 'day_first';
}

/** `YYYY-MM-DD` and what may follow it; by its digits, since an export has one for every row. */
function isoDay(text: string): number | null {
  if (text.length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year < 0 || month < 0 || day < 0 ? null : dayOf(year, month, day);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function dayOf(year: number, month: number, day: number): number {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return NEVER;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

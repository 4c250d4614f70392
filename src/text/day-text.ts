/** Days as spreadsheets keep them. */
const DAY_MS = 86_400_000;
/** Days from the end of 1899, where a spreadsheet starts to count, to 1970. */
export const SERIAL_EPOCH = 25_569;
const SERIAL = /^[1-9]\d{4}(?:\.\d+)?$/u;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;
/** `1/28/2026`, `28-01-2026`: countries differ in which of the two is the month. */
const EITHER_FIRST = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/u;
const MONTHS = 12;
const WITH_TIME = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/u;

/** Days since 1970 of a number of five digits (1927 to 2173); `null` for any other text. */
export function daysOfSerial(text: string): number | null {
  return SERIAL.test(text) ? Math.floor(Number(text)) - SERIAL_EPOCH : null;
}

/** Which of two numbers before a year comes first. */
export type DayOrder = 'day_first' | 'month_first';

/** What the days of one file show of their order by numbers above 12; `null` where they show nothing or both. */
export function dayOrderOf(texts: Iterable<string>): DayOrder | null {
  const shown = new Set<DayOrder>();
  for (const text of texts) {
    const [, first, , second] = EITHER_FIRST.exec(text.trim()) ?? [];
    if (Number(first) > MONTHS) shown.add('day_first');
    else if (Number(second) > MONTHS) shown.add('month_first');
  }
  const [only = null, ...others] = shown;
  return others.length === 0 ? only : null;
}

/** Whether it is a day of which only other days of its file could tell the month. */
export function isOpenDay(text: string): boolean {
  return EITHER_FIRST.test(text.trim()) && EITHER_FIRST.test(isoText(text));
}

/**
 * `2026-11-30`, `2026/11/30`, `30.11.2026`, `46356` as `YYYY-MM-DD`, which may still be no day of the calendar. A day
 * with slashes and the year last is read by its number above 12 or else in the `order` of its file; without either it
 * stays as it is: which of two numbers is the month is nobody's to guess.
 */
export function isoText(text: string, order: DayOrder | null = null): string {
  const trimmed = text.trim();
  const serial = daysOfSerial(trimmed);
  if (serial !== null) return new Date(serial * DAY_MS).toISOString().slice(0, 10);
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(trimmed) ?? [];
  if (year !== '') return isoOf(year, month, day);
  const [, first = '', , second = '', ofYear = ''] = EITHER_FIRST.exec(trimmed) ?? [];
  if (ofYear !== '') {
    // Twice the same number is the same day either way.
    const own = Number(first) === Number(second) ? 'day_first' : dayOrderOf([trimmed]);
    const known = own ?? order;
    if (known === null) return trimmed;
    return known === 'day_first' ? isoOf(ofYear, second, first) : isoOf(ofYear, first, second);
  }
  return WITH_TIME.exec(trimmed)?.[1] ?? trimmed.replaceAll('/', '-');
}

function isoOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

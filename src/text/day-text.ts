/** Days as spreadsheets keep them. */
const DAY_MS = 86_400_000;
/** Days from the end of 1899, where a spreadsheet starts to count, to 1970. */
export const SERIAL_EPOCH = 25_569;
const SERIAL = /^[1-9]\d{4}(?:\.\d+)?$/u;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;
const WITH_TIME = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/u;

/** Days since 1970 of a number of five digits (1927 to 2173); `null` for any other text. */
export function daysOfSerial(text: string): number | null {
  return SERIAL.test(text) ? Math.floor(Number(text)) - SERIAL_EPOCH : null;
}

/**
 * `2026-11-30`, `2026/11/30`, `30.11.2026`, `46356` as `YYYY-MM-DD`, which may still be no day of the calendar. A day
 * with slashes and the year last is not read: which of two numbers is the month is nobody's to guess.
 */
export function isoText(text: string): string {
  const trimmed = text.trim();
  const serial = daysOfSerial(trimmed);
  if (serial !== null) return new Date(serial * DAY_MS).toISOString().slice(0, 10);
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(trimmed) ?? [];
  if (year !== '') return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return WITH_TIME.exec(trimmed)?.[1] ?? trimmed.replaceAll('/', '-');
}

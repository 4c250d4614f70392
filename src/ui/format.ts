/**
 * Numbers and dates as people read them. One fixed locale, so that a screen, a print and an export of the same record
 * never differ by whose machine made them.
 */
export type NumberPair = readonly [lo: number, hi: number];

const EN_DASH = '–';
const NARROW_SPACE = '\u202F';
const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.25;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const formatters = new Map<number, Intl.NumberFormat>([[0, whole]]);

function withDigits(digits: number): Intl.NumberFormat {
  let formatter = formatters.get(digits);
  if (!formatter) {
    formatter = new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
    formatters.set(digits, formatter);
  }
  return formatter;
}

function tidy(text: string): string {
  return text === '-0' ? '0' : text.replace('-', '−');
}

/** `14,160`. */
export function formatNumber(value: number, digits = 0): string {
  return tidy(withDigits(digits).format(value));
}

/** Points of 100 as whole points, `45`; with a sign for a change, `+4.1`. */
export function formatPoints(value: number, options: { digits?: number; signed?: boolean } = {}): string {
  const text = formatNumber(value, options.digits ?? 0);
  return options.signed === true && value > 0 ? `+${text}` : text;
}

/** `45–56`, or `45` where both ends read the same. */
export function formatRange(range: NumberPair, digits = 0): string {
  const lo = formatNumber(range[0], digits);
  const hi = formatNumber(range[1], digits);
  return lo === hi ? lo : `${lo}${EN_DASH}${hi}`;
}

/** A share of 1 as a percentage, `62 %` or `30–70 %`. */
export function formatShare(share: number | NumberPair, digits = 0): string {
  const range: NumberPair = typeof share === 'number' ? [share, share] : share;
  return `${formatRange([range[0] * 100, range[1] * 100], digits)}${NARROW_SPACE}%`;
}

/** `2026-11-24` as `24 Nov 2026`; what is not such a date is shown as it is. */
export function formatDate(isoDate: string): string {
  const [year, month, day] = isoDate.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1];
  return name === undefined || day === undefined ? isoDate : `${Number(day)} ${name} ${year}`;
}

/** An age in days in the largest unit that does not hide much: `34 days`, `7 months`, `2.5 years`. */
export function formatAge(days: number): string {
  if (days < 0) return `in ${formatAge(-days)}`;
  if (days < 1) return 'today';
  if (days < 90) return plural(Math.round(days), 'day');
  if (days < 2 * DAYS_PER_YEAR) return plural(Math.round(days / DAYS_PER_MONTH), 'month');
  return `${formatNumber(days / DAYS_PER_YEAR, 1)} years`;
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** Person-days: halves are shown, whole ones plainly. */
export function dayNumber(days: number): string {
  return formatNumber(days, Number.isInteger(days) ? 0 : 1);
}

/** `1 day`, `2.5 days`. */
export function daysText(days: number): string {
  return `${dayNumber(days)} ${days === 1 ? 'day' : 'days'}`;
}

/** An amount in the organisation's own currency, `40,000 EUR`; the bare number where the currency has no name. */
export function moneyText(amount: number, currency: string): string {
  const number = formatNumber(amount);
  return currency.trim() === '' ? number : `${number}${NARROW_SPACE}${currency.trim()}`;
}

/** For words that are made elsewhere and shown on a screen. */
export const FORMATS = {
  date: formatDate,
  range: formatRange,
  share: formatShare,
  points: (points: number) => formatPoints(points),
} as const;

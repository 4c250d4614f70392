/** Numbers and ranges as people write them in a sheet. What we write reads back as the very same number. */
import type { Range } from '#/domain/range.ts';

/** What stands between the ends of a range: `-` reads best, and a spreadsheet that opens a CSV makes a date of `2-4`. */
export type RangeMark = '-' | ' to ';

const NUMBER = String.raw`\d[\d,\u00a0\u202f ']*(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+`;
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*(?:-|–|—|\.\.|to)\s*(${NUMBER})$`, 'iu');
const PLAIN = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;
const THOUSANDS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const DECIMAL_COMMA = /^-?\d+,\d{1,2}$/u;
const DIGIT_GROUPS = /(?<=\d)[\u00a0\u202f '](?=\d{3}(?!\d))/gu;

/** `1620`, `1,620`, `1 620`, `2.5` and `2,5`; `null` for anything else. */
export function readNumber(text: string): number | null {
  return readMoved(text, 0);
}

/** With the decimal point moved in the text: a multiplication would change the last digits. */
function readMoved(text: string, places: number): number | null {
  const plain = plainNumber(text.trim().replaceAll(DIGIT_GROUPS, ''));
  if (plain === null) return null;
  const [digits = '', exponent = '0'] = plain.toLowerCase().split('e');
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

function plainNumber(text: string): string | null {
  if (PLAIN.test(text)) return text;
  if (THOUSANDS.test(text)) return text.replaceAll(',', '');
  return DECIMAL_COMMA.test(text) ? text.replace(',', '.') : null;
}

/** `90`, `30-70`, `30 to 70`; `null` where it is none, is negative or has its upper end first. */
export function readRange(text: string): Range | null {
  return readMovedRange(text, 0);
}

function readMovedRange(text: string, places: number): Range | null {
  const ends = RANGE.exec(text.trim());
  const lo = readMoved(ends?.[1] ?? text, places);
  const hi = readMoved(ends?.[2] ?? text, places);
  return lo === null || hi === null || lo < 0 || lo > hi ? null : [lo, hi];
}

export function rangeText([lo, hi]: Range, mark: RangeMark): string {
  return lo === hi ? String(lo) : `${String(lo)}${mark}${String(hi)}`;
}

/**
 * A share of 0 to 1 from `90%`, `30-70%`, `90`. A bare number up to 1 is refused: it may be a percent or the fraction
 * that a spreadsheet makes of a percent.
 */
export function readShare(text: string): Range | null {
  const bare = text
    .trim()
    .replace(/\s*%$/u, '')
    .replace(/^([^%]*)%(?=\s*(?:-|–|—|\.\.|to))/u, '$1');
  const percent = readRange(bare);
  if (percent === null) return null;
  const isBare = !text.includes('%');
  return isBare && percent[1] > 0 && percent[1] <= 1 ? null : readMovedRange(bare, -2);
}

export function shareText([lo, hi]: Range, mark: RangeMark): string {
  return lo === hi ? `${percentText(lo)}%` : `${percentText(lo)}${mark}${percentText(hi)}%`;
}

/** The fraction as a percent, digit by digit: 0.07 is 7 and not 7.000000000000001. */
function percentText(fraction: number): string {
  const [mantissa = '0', exponent = '0'] = fraction.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(exponent) + 3;
  if (point < -5) return `${mantissa}e${String(Number(exponent) + 2)}`;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return digits.length <= point ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

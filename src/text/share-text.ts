/** Shares of a whole as percent. The README of this folder says what is read as what, and why. */
import { readMovedRange, readRange, type Ends, type RangeMark } from '#/text/number-text.ts';

/** A share of 0 to 1, which may lie beyond where the text does; `two_meanings` where it could be 1 % or 100 %. */
export type ShareReading = Ends | 'two_meanings' | null;

export const TWO_MEANINGS = 'a percent with its sign: 1 may mean 1 % or 100 %';

/** A bare number up to this, read as percent, may have been meant as a share of 1. */
const ONE_PERCENT = 0.01;

export function readShare(text: string): ShareReading {
  const bare = text.replaceAll('%', '');
  const percent = readMovedRange(bare, -2);
  if (percent === null) return null;
  const isBare = !text.includes('%');
  if (!isBare || percent[1] > ONE_PERCENT || percent[1] <= 0) return percent;
  return /[.,]\d|e-/iu.test(bare) ? readRange(bare) : 'two_meanings';
}

export function shareText([lo, hi]: Ends, mark: RangeMark): string {
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

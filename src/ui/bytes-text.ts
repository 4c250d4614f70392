import { formatNumber } from './format.ts';

const UNITS = ['bytes', 'KB', 'MB', 'GB'] as const;
const STEP = 1024;

/** `812 bytes`, `4.6 MB`. */
export function bytesText(bytes: number): string {
  let at = 0;
  let value = bytes;
  while (value >= STEP && at < UNITS.length - 1) {
    value /= STEP;
    at += 1;
  }
  return `${formatNumber(value, at > 0 && value < 10 && !Number.isInteger(value) ? 1 : 0)} ${UNITS[at] ?? ''}`;
}

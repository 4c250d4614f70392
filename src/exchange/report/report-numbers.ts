/** Numbers of a printed page. Not `Intl`: browsers of different years write the same number differently. */
import type { Range } from '#/domain/range.ts';

export function wholeNumber(value: number): string {
  const text = String(Math.abs(Math.round(value))).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return Math.round(value) < 0 ? `−${text}` : text;
}

/** `45–56`, or `45` where both ends read the same. */
export function rangeText([lo, hi]: Range): string {
  const [from, to] = [wholeNumber(lo), wholeNumber(hi)];
  return from === to ? from : `${from}–${to}`;
}

export function shareText([lo, hi]: Range): string {
  return `${rangeText([lo * 100, hi * 100])} %`;
}

/** `2026-11-24T09:30:00.000Z` as `2026-11-24 09:30`. */
export function timeText(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

import { expect, test } from 'vitest';

import { daysText, formatAge, formatDate, formatNumber, formatPoints, formatRange, formatShare } from '#/ui/format.ts';

test('numbers group thousands and never read minus zero', () => {
  expect(formatNumber(14160)).toBe('14,160');
  expect(formatNumber(-0.2)).toBe('0');
  expect(formatNumber(-3)).toBe('−3');
});

test('a change carries its sign, no change carries none', () => {
  expect(formatPoints(4.12, { digits: 1, signed: true })).toBe('+4.1');
  expect(formatPoints(-4.12, { digits: 1, signed: true })).toBe('−4.1');
  expect(formatPoints(0, { signed: true })).toBe('0');
});

test('a range whose ends read the same is one number', () => {
  expect(formatRange([45.1, 45.4])).toBe('45');
  expect(formatRange([45.1, 56])).toBe('45–56');
  expect(formatShare([0.3, 0.7])).toBe('30–70\u202F%');
  expect(formatShare(0.62)).toBe('62\u202F%');
});

test('dates are read without a time zone, and what is no date is shown as it is', () => {
  expect(formatDate('2026-11-24')).toBe('24 Nov 2026');
  expect(formatDate('2026-03-01T23:59:59.999Z')).toBe('1 Mar 2026');
  expect(formatDate('soon')).toBe('soon');
});

test.each([
  [0, 'today'],
  [1, '1 day'],
  [34, '34 days'],
  [200, '7 months'],
  [900, '2.5 years'],
  [-10, 'in 10 days'],
])('an age of %d days reads "%s"', (days, words) => {
  expect(formatAge(days)).toBe(words);
});

test('days of work are counted with their unit', () => {
  expect([0, 0.5, 1, 14].map((days) => daysText(days))).toEqual(['0 days', '0.5 days', '1 day', '14 days']);
});

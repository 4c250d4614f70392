import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readCount, readNumber, readRange } from '#/text/number-text.ts';
import { readShare } from '#/text/share-text.ts';
import { isoText } from '#/text/day-text.ts';
import { NO_SHARES, SHARES } from '#/text/share-cases.fixture.ts';

test.each([
  ['1620', 1620],
  ['1,620', 1620],
  ['1 620', 1620],
  ['14,160,000', 14_160_000],
  ['62.5', 62.5],
  ['62,5', 62.5],
  ['0,085', 0.085],
  ['0,500', 0.5],
  ['1’620', 1620],
  ['14\u2009160', 14_160],
  ['0,085,000', null],
  ['.5', 0.5],
  ['−3', -3],
  ['', null],
  ['12a', null],
  ['1,62,0', null],
  ['1e3', 1000],
  ['1e-7', 1e-7],
  [`9${' '.repeat(200_000)}`, null],
  ['NaN', null],
])('a number as people type it: %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each([
  ['90', [90, 90]],
  ['90 %', null],
  ['30-70', [30, 70]],
  ['30 – 70', [30, 70]],
  ['30..70', [30, 70]],
  ['30 to 70', [30, 70]],
  ['70-30', [30, 70]],
  ['1,000-1,500', [1000, 1500]],
  ['1’000–1’500', [1000, 1500]],
  ['-5-5', [-5, 5]],
  ['30-', null],
  ['-', null],
  ['1-2-3', null],
  ['many', null],
])('an exact number or a range: %s', (text, value) => {
  expect(readRange(text)).toEqual(value);
});

test.each([
  ['2400', [2400, 2400]],
  ['2,400', [2400, 2400]],
  ['900..1100', [900, 1100]],
  ['2.400', null],
  ['2.000', null],
  ['1.250 - 1.400', null],
  ['2.5', null],
  ['2,5', null],
])('%s is the count %j', (text, count) => {
  expect(readCount(text)).toEqual(count);
});

test('whatever is written as two whole numbers is read back as the same range', () => {
  const end = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(end, end, fc.constantFrom('-', '–', ' - ', '..', ' to '), (a, b, between) => {
      expect(readRange(`${a}${between}${b}`)).toEqual([Math.min(a, b), Math.max(a, b)]);
    }),
  );
});

test.each(SHARES)('a share: %s', (text, share) => {
  expect(readShare(text)).toEqual(share);
});

test.each(NO_SHARES)('%s is no share, or could be two', (text) => {
  const share = readShare(text);
  expect(share === null || share === 'two_meanings' || share[0] < 0 || share[1] > 1).toBe(true);
});

test.each([
  ['2026-11-30', '2026-11-30'],
  ['2026/11/30', '2026-11-30'],
  ['30.11.2026', '2026-11-30'],
  ['2026-11-30T00:00:00Z', '2026-11-30'],
  ['46356', '2026-11-30'],
  ['46356.5', '2026-11-30'],
  ['11/30/2026', '2026-11-30'],
  ['30/11/2026', '2026-11-30'],
  ['30-11-2026', '2026-11-30'],
  ['2/2/2026', '2026-02-02'],
  ['1/2/2026', '1/2/2026'],
])('a day: %s', (text, day) => {
  expect(isoText(text)).toBe(day);
});

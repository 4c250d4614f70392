import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseNumber, parseRange } from '#/ui/parse-number.ts';

test.each([
  ['1620', 1620],
  ['1,620', 1620],
  ['1 620', 1620],
  ['14,160,000', 14_160_000],
  ['62.5', 62.5],
  ['62,5', 62.5],
  ['.5', 0.5],
  ['−3', -3],
  ['', null],
  ['12a', null],
  ['1,62,0', null],
  ['1e3', null],
  ['NaN', null],
])('a number as people type it: %s', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each([
  ['90', [90, 90]],
  ['90 %', [90, 90]],
  ['30-70', [30, 70]],
  ['30 – 70 %', [30, 70]],
  ['30%-70%', [30, 70]],
  ['30..70', [30, 70]],
  ['30 to 70', [30, 70]],
  ['70-30', [30, 70]],
  ['1,000-1,500', [1000, 1500]],
  ['-5-5', [-5, 5]],
  ['30-', null],
  ['-', null],
  ['1-2-3', null],
  ['many', null],
])('an exact number or a range: %s', (text, value) => {
  expect(parseRange(text)).toEqual(value);
});

test('whatever is written as two whole numbers is read back as the same range', () => {
  const end = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(end, end, fc.constantFrom('-', '–', ' - ', '..', ' to '), (a, b, between) => {
      expect(parseRange(`${a}${between}${b}`)).toEqual([Math.min(a, b), Math.max(a, b)]);
    }),
  );
});

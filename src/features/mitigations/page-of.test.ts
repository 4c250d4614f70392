import { expect, test } from 'vitest';

import { pageOf } from '#/features/mitigations/page-of.ts';

const items = [1, 2, 3, 4, 5, 6];

test('a page has its first items in their order, and each that is kept once', () => {
  expect(pageOf(items, 3, () => false)).toEqual([1, 2, 3]);
  expect(pageOf(items, 3, (item) => item === 2 || item === 5)).toEqual([1, 2, 3, 5]);
});

test('a page that is long enough is the list itself', () => {
  expect(pageOf(items, 6, () => true)).toBe(items);
});

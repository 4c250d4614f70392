import { expect, test } from 'vitest';

import { freshnessOf } from '#/domain/scoring/freshness.ts';
import { qualityOf, retentionQuality } from '#/domain/scoring/quality.ts';
import { levelOf } from '#/domain/scoring/visibility-level.ts';

test.each([
  [null, 0],
  [-1, 1],
  [0, 1],
  [90, 1],
  [200, 0.6],
  [365, 0],
  [366, 0],
])('[SC3] evidence %s days old counts %s', (age, factor) => {
  expect(freshnessOf(age)).toBeCloseTo(factor, 12);
});

test('[SC2] quality is a weighted mean, and nothing where one dimension is zero', () => {
  expect(qualityOf(4, 4, 4, 5)).toBeCloseTo(0.87, 12);
  expect(qualityOf(4, 3, 4, 4)).toBeCloseTo(0.76, 12);
  expect(qualityOf(5, 5, 0, 5)).toBe(0);
});

test('[SC2] retention is measured against the profile, and more than it asks is not better', () => {
  expect(retentionQuality(45, 90)).toBe(2.5);
  expect(retentionQuality(400, 90)).toBe(5);
  expect(retentionQuality(0, 90)).toBe(0);
});

test.each([
  [0.5, 0.9, 'none'],
  [24, 0.9, 'minimal'],
  [25, 0.9, 'medium'],
  [50, 0.9, 'good'],
  [75, 0.9, 'excellent'],
  [75, 0.3, 'good'],
  [60, 0, 'minimal'],
])('[SC9] %s points with a gate of %s are called %s', (points, gate, level) => {
  expect(levelOf(points, gate)).toBe(level);
});

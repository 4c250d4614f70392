import { array, assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';

import { roundedToSum } from '#/features/population/trace/trace-rows.ts';

test('rounded parts add up to the rounded whole and none moves by more than its last digit', () => {
  assert(
    property(array(double({ min: 0, max: 60, noNaN: true }), { minLength: 1, maxLength: 13 }), (parts) => {
      const rounded = roundedToSum(parts, 2);
      const whole = parts.reduce((sum, part) => sum + part, 0);
      expect(rounded.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(Math.round(whole * 100));
      for (const [at, part] of parts.entries()) expect(Math.abs((rounded[at] ?? 0) - part)).toBeLessThanOrEqual(0.0101);
    }),
  );
});

test('three thirds show one of them larger, not a missing hundredth', () => {
  expect(roundedToSum([1 / 3, 1 / 3, 1 / 3], 2)).toEqual([0.34, 0.33, 0.33]);
});

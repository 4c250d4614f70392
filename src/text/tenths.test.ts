import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { tenthsOf, tenthsThatAddUp } from '#/text/tenths.ts';

test('tenths are those that a reader of the number would round to', () => {
  expect([0.05, 0.15, 4.35, 8.35, 1.45, 40.25].map(tenthsOf)).toEqual([1, 2, 44, 84, 15, 403]);
  expect(Object.is(tenthsOf(-0.01), 0)).toBe(true);
  // What sums of floating points leave over does not move a number over the edge.
  expect(tenthsOf(0.1 + 0.2 - 0.25)).toBe(1);
});

test('parts in tenths add up to their total, and none is further than a tenth and a half from itself', () => {
  const part = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), part, (parts, from) => {
      const to = parts.reduce((sum, one) => sum + one, from);
      const total = tenthsOf(to) - tenthsOf(from);
      const shown = tenthsThatAddUp(parts, total);
      expect(shown.reduce((sum, one) => sum + one, 0)).toBe(total);
      for (const [at, one] of shown.entries()) expect(Math.abs(one - (parts[at] ?? 0) * 10)).toBeLessThan(1.5 + 1e-6);
    }),
  );
});

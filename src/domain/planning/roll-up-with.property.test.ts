import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { RollUpWith } from '#/domain/planning/roll-up-with.ts';
import { rangeArbitrary } from '#/domain/scoring/case-arbitrary.fixture.ts';
import { extremeMean } from '#/domain/scoring/roll-up.ts';

const value = fc.integer({ min: 0, max: 1_000 }).map((n) => n / 10);
const members = fc.array(
  fc.record({ weight: rangeArbitrary(fc.integer({ min: 0, max: 40 })), from: value, to: fc.option(value) }),
  { minLength: 1, maxLength: 9 },
);

test('[SC8] the roll-up with some values changed is the roll-up of the changed values, at both bounds', () => {
  fc.assert(
    fc.property(members, fc.constantFrom(1 as const, -1 as const), (list, sign) => {
      const [lo, hi] = [list.map(({ weight }) => weight[0]), list.map(({ weight }) => weight[1])];
      const changed = new Map(list.flatMap(({ to }, at) => (to === null ? [] : [[at, to] as const])));
      const from = list.map((one) => one.from);
      const found = new RollUpWith(from, lo, hi, sign).mean(changed);
      const wanted = extremeMean(
        from.map((before, at) => changed.get(at) ?? before),
        lo,
        hi,
        sign,
      );
      if (found === null || wanted === null) expect(found).toBe(wanted);
      else expect(Math.abs(found - wanted)).toBeLessThan(1e-9);
    }),
    { numRuns: 500 },
  );
});

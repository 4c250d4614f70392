import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { wholeLayers } from '#/text/whole-layers.ts';

test('whole layers add up to 100 and are never negative, whatever the fractions', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(part, part, part, part, part), (parts) => {
      const sum = parts.reduce((total, one) => total + one, 0);
      fc.pre(sum > 0.01);
      const [proven = 0, unproven = 0, closable = 0, outOfReachMode = 0, outOfReachLegal = 0] = parts.map(
        (one) => (100 * one) / sum,
      );
      const whole = Object.values(wholeLayers({ proven, unproven, closable, outOfReachMode, outOfReachLegal }));
      expect(whole.reduce((total, one) => total + one, 0)).toBe(100);
      for (const layer of whole) expect(layer).toBeGreaterThanOrEqual(0);
    }),
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { rangeArbitrary } from '#/domain/scoring/case-arbitrary.fixture.ts';
import { rollUp } from '#/domain/scoring/roll-up.ts';
import type { Range } from '#/domain/range.ts';

interface Member {
  readonly devices: Range;
  readonly sensitivity: number;
  readonly score: Range;
}

const EPSILON = 1e-6;
const RUNS = { numRuns: 300 };

const member: fc.Arbitrary<Member> = fc.record({
  devices: rangeArbitrary(fc.integer({ min: 0, max: 5_000 })),
  sensitivity: fc.constantFrom(1, 2, 3),
  score: rangeArbitrary(fc.integer({ min: 0, max: 1_000 }).map((n) => n / 10)),
});

const members = fc.array(member, { minLength: 1, maxLength: 7 });
const counted = members.filter((list) => list.some(({ devices }) => devices[0] > 0));

function rolled(list: readonly Member[], scale = 1): Range | null {
  return rollUp(
    list.map(({ score }) => score[0]),
    list.map(({ score }) => score[1]),
    list.map(({ devices, sensitivity }) => devices[0] * sensitivity * scale),
    list.map(({ devices, sensitivity }) => devices[1] * sensitivity * scale),
  );
}

/** The mean when each count takes one of its ends; `null` without devices. */
function meanAt(list: readonly Member[], choice: number, end: 0 | 1): number | null {
  let points = 0;
  let weight = 0;
  list.forEach(({ devices, sensitivity, score }, at) => {
    const w = devices[(choice >> at) & 1 ? 1 : 0] * sensitivity;
    points += w * score[end];
    weight += w;
  });
  return weight > 0 ? points / weight : null;
}

test('[SC8] P12 a roll-up lies between the least and the greatest score, and contains every completion', () => {
  fc.assert(
    fc.property(
      counted,
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: 7,
      }),
      (list, at) => {
        const [lo, hi] = rolled(list) ?? [NaN, NaN];
        const weighing = list.filter(({ devices }) => devices[1] > 0);
        expect(lo).toBeGreaterThanOrEqual(Math.min(...weighing.map(({ score }) => score[0])) - EPSILON);
        expect(hi).toBeLessThanOrEqual(Math.max(...weighing.map(({ score }) => score[1])) + EPSILON);
        expect(lo).toBeLessThanOrEqual(hi + EPSILON);
        let points = 0;
        let weight = 0;
        list.forEach(({ devices, sensitivity, score }, index) => {
          const [a, b] = at[index] ?? [0, 0];
          const w = (devices[0] + (devices[1] - devices[0]) * a) * sensitivity;
          points += w * (score[0] + (score[1] - score[0]) * b);
          weight += w;
        });
        expect(points / weight).toBeGreaterThanOrEqual(lo - EPSILON);
        expect(points / weight).toBeLessThanOrEqual(hi + EPSILON);
      },
    ),
    RUNS,
  );
});

test('[SC8] P14 both ends of a roll-up are reached by some choice of counts', () => {
  fc.assert(
    fc.property(members, (list) => {
      const choices = Array.from({ length: 2 ** list.length }, (_, choice) => choice);
      const means = (end: 0 | 1) => choices.flatMap((choice) => meanAt(list, choice, end) ?? []);
      const found = rolled(list);
      if (found === null) {
        expect(means(0)).toEqual([]);
        return;
      }
      expect(Math.abs(found[0] - Math.min(...means(0)))).toBeLessThan(EPSILON);
      expect(Math.abs(found[1] - Math.max(...means(1)))).toBeLessThan(EPSILON);
    }),
    RUNS,
  );
});

test('[SC8] P7 P12 wider counts can only widen a roll-up, and scaling all counts changes nothing', () => {
  fc.assert(
    fc.property(
      counted,
      fc.nat({ max: 6 }),
      fc.nat({ max: 500 }),
      fc.integer({ min: 2, max: 50 }),
      (list, at, by, scale) => {
        const [lo, hi] = rolled(list) ?? [NaN, NaN];
        const wider = list.map((one, index) =>
          index === at % list.length
            ? { ...one, devices: [Math.max(0, one.devices[0] - by), one.devices[1] + by] as const }
            : one,
        );
        const [low, high] = rolled(wider) ?? [NaN, NaN];
        expect(low).toBeLessThanOrEqual(lo + EPSILON);
        expect(high).toBeGreaterThanOrEqual(hi - EPSILON);
        const scaled = rolled(list, scale) ?? [NaN, NaN];
        expect(Math.abs(scaled[0] - lo)).toBeLessThan(EPSILON);
        expect(Math.abs(scaled[1] - hi)).toBeLessThan(EPSILON);
      },
    ),
    RUNS,
  );
});

test('[SC8] without a device there is no score, which is not zero', () => {
  expect(rolled([])).toBeNull();
  expect(rolled([{ devices: [0, 0], sensitivity: 3, score: [40, 60] }])).toBeNull();
});

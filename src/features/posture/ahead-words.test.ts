import { expect, test } from 'vitest';

import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { Forecast, ForecastPoint } from '#/domain/planning/forecast.ts';

import { aheadInWords } from './ahead-words.ts';

const day = (text: string): IsoDate => {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  return date;
};
const point = (on: string, proven: number): ForecastPoint => ({
  on: day(on),
  proof: { proven, unproven: 0, closable: 100 - proven, outOfReachMode: 0, outOfReachLegal: 0 },
});
const forecast = (over: Partial<Forecast>): Forecast => ({
  asDated: [point('2026-11-20', 39)],
  asLate: [point('2026-11-20', 39)],
  lateDays: 0,
  past: 5,
  landing: 0,
  leftOut: 0,
  ...over,
});

test('with nothing dated it says that nothing moves', () => {
  expect(aheadInWords(forecast({}), 50, null)).toContain('nothing moves');
});

test('it names both ends of the range and what is left to the target on its day', () => {
  const words = aheadInWords(
    forecast({
      landing: 2,
      lateDays: 30,
      asDated: [point('2026-11-20', 39), point('2026-12-10', 48)],
      asLate: [point('2026-11-20', 39), point('2027-01-09', 48)],
    }),
    50,
    day('2026-12-31'),
  );
  expect(words).toBe(
    'If the 2 dated actions land in time, 48 points are proven by 31 Dec 2026, 39 if they come 30 days late as past ones did: 2 short of the target.',
  );
});

test('a target that has passed is not where the forecast ends', () => {
  const words = aheadInWords(
    forecast({
      landing: 1,
      asDated: [point('2026-11-20', 39), point('2026-12-10', 52)],
      asLate: [point('2026-11-20', 39), point('2026-12-10', 52)],
    }),
    50,
    day('2026-06-30'),
  );
  expect(words).toContain('52 points are proven by 10 Dec 2026: the target is reached');
});

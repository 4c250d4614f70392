import { expect, test } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import type { Forecast, ForecastPoint } from '#/domain/planning/forecast.ts';
import { forecastDays } from '#/domain/planning/forecast-days.ts';
import { forecastInWords } from '#/features/mitigations/forecast-words.ts';

const day = (text: string) => text as IsoDate;

function point(on: string, proven: number): ForecastPoint {
  const proof = { proven, unproven: 10, closable: 80 - proven, outOfReachMode: 6, outOfReachLegal: 4 };
  return { on: day(on), proof };
}

const LATE: Forecast = {
  asDated: [point('2026-06-30', 30), point('2026-08-01', 40)],
  asLate: [point('2026-06-30', 30), point('2026-09-10', 40)],
  lateDays: 40,
  past: 5,
  landing: 2,
  leftOut: 1,
};

test('the sentence reads both lines on the day of the target', () => {
  expect(forecastInWords(LATE, 50, day('2026-08-31'))).toBe(
    'If the 2 dated actions land as dated, 40.0 of 100 are proven by 31 Aug 2026 (target 50). Actions so far came up to 40 days later than first promised, four times of five: then it is 30.0. One action is left out: it is blocked, has no due date, or waits for one like that.',
  );
});

test('a target date that has passed is said to have, and the last landing is read instead', () => {
  expect(forecastInWords({ ...LATE, leftOut: 0 }, 50, day('2026-01-31'))).toBe(
    'If the 2 dated actions land as dated, 40.0 of 100 are proven by 10 Sep 2026 (target 50). Actions so far came up to 40 days later than first promised, four times of five: then it is 40.0. The target date, 31 Jan 2026, has passed.',
  );
  expect(forecastDays(LATE, day('2026-01-31')).map(({ on }) => on)[0]).toBe('2026-06-30');
});

test('with nothing to land it says so, and why', () => {
  const flat = { ...LATE, asDated: LATE.asDated.slice(0, 1), asLate: LATE.asLate.slice(0, 1), landing: 0, lateDays: 0 };
  expect(forecastInWords(flat, null, null)).toMatch(/^No action .* nothing moves\. One action is left out/);
});

test('the picture has a day for every step of either line, and ends after the last and after the target', () => {
  const days = forecastDays(LATE, day('2027-03-31'));
  expect(days.map(({ on }) => on)).toEqual(['2026-06-30', '2026-08-01', '2026-09-10', '2027-03-31']);
  expect(days.map(({ proven }) => proven)).toEqual([30, 40, 40, 40]);
  expect(days.map(({ late }) => late)).toEqual([30, 30, 40, 40]);
  for (const { proven, unproven, closable, outOfReach } of days)
    expect(proven + unproven + closable + outOfReach).toBe(100);
});

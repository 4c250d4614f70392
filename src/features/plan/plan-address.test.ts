import { expect, test } from 'vitest';

import { readPlace, writePlace, type PlanPlace } from '#/features/plan/plan-address.ts';

const START: PlanPlace = { axis: 'days', days: null, money: null, years: 3, certainOnly: false };

test('what is written is read again, and the start leaves no trace', () => {
  const place: PlanPlace = { axis: 'money', days: 12.5, money: 80_000, years: 5, certainOnly: true };
  expect(readPlace(writePlace(new URLSearchParams('asof=2026-06-30'), place))).toEqual(place);
  expect(writePlace(new URLSearchParams('by=money&days=3&money=1&years=2&certain=only'), START).toString()).toBe('');
});

test('an address that says nonsense is the start', () => {
  for (const nonsense of ['days=-1', 'days=many', 'money=1e999', 'money=', 'certain=yes', 'by=__proto__', 'years=0.5'])
    expect(readPlace(new URLSearchParams(nonsense)), nonsense).toEqual(START);
});

import { expect, test } from 'vitest';

import { readPlace, writePlace, type PlanPlace } from '#/features/plan/plan-address.ts';

const START: PlanPlace = { days: null, certainOnly: false, kind: 'all', where: 'all' };

test('what is written is read again, and the start leaves no trace', () => {
  const place: PlanPlace = { days: 12.5, certainOnly: true, kind: 'buy', where: 'p1' };
  expect(readPlace(writePlace(new URLSearchParams('asof=2026-06-30'), place))).toEqual(place);
  expect(writePlace(new URLSearchParams('days=3&certain=only&kind=buy&where=p1'), START).toString()).toBe('');
});

test('an address that says nonsense is the start', () => {
  for (const nonsense of ['days=-1', 'days=many', 'days=1e999', 'certain=yes', 'kind=__proto__'])
    expect(readPlace(new URLSearchParams(nonsense))).toEqual(START);
});

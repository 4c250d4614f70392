import { expect, test } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import { readPlace, writePlace, type HistoryPlace } from '#/features/history/history-address.ts';

const START = readPlace(new URLSearchParams());

test('what is written is read again, and the start leaves no trace', () => {
  const place: HistoryPlace = {
    from: '2026-05-01' as IsoDate,
    to: '2026-06-30' as IsoDate,
    text: 'gateway & more',
    person: 'anna',
    kind: 'coverage',
    object: 'p1',
    between: true,
  };
  const written = writePlace(new URLSearchParams('asof=2026-06-30'), place);
  expect(readPlace(written)).toEqual(place);
  expect(writePlace(written, START).toString()).toBe('asof=2026-06-30');
});

test('an address that says nonsense is the start', () => {
  for (const nonsense of ['from=2026-02-30', 'to=soon', 'kind=__proto__', 'kind=constructor', 'days=all'])
    expect(readPlace(new URLSearchParams(nonsense))).toEqual(START);
});

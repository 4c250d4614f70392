import { expect, test } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import { monthTicks } from '#/exchange/page/month-ticks.ts';

const labels = (first: string, last: string, most: number) =>
  monthTicks(first as IsoDate, last as IsoDate, most).map(({ label }) => label);

test('months between two days, the year where it begins', () => {
  expect(labels('2026-10-05', '2027-02-10', 12)).toEqual(['Nov 2026', 'Dec', 'Jan 2027', 'Feb']);
  expect(labels('2026-10-01', '2026-10-20', 12)).toEqual(['Oct 2026']);
  expect(labels('2026-10-02', '2026-10-20', 12)).toEqual([]);
});

test('never more than there is room for, evenly apart', () => {
  expect(labels('2020-01-01', '2026-12-31', 7)).toEqual([
    'Jan 2020',
    'Jan 2021',
    'Jan 2022',
    'Jan 2023',
    'Jan 2024',
    'Jan 2025',
    'Jan 2026',
  ]);
});

import { date, record, assert, property, array, option } from 'fast-check';
import { expect, test } from 'vitest';

import { timelineOf } from '#/features/mitigations/timeline-layout.ts';
import { isoDateOf, parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { ActionId } from '#/domain/ids.ts';

const on = day('2026-11-24');

function day(text: string): IsoDate {
  return parseIsoDate(text) ?? isoDateOf(0);
}

const anyDay = option(
  date({ min: new Date('2024-01-01'), max: new Date('2029-01-01'), noInvalidDate: true }).map((at) =>
    isoDateOf(at.getTime()),
  ),
);

test('bars and today always stand inside the line, and every action is somewhere', () => {
  assert(
    property(array(record({ start: anyDay, due: anyDay, doneOn: anyDay }), { maxLength: 8 }), (dates) => {
      const actions = dates.map((one, at) => ({ ...one, id: `a${at}` as ActionId }));
      const { bars, undated, today } = timelineOf(actions, on);
      expect(bars.length + undated.length).toBe(actions.length);
      expect(today).toBeGreaterThan(0);
      expect(today).toBeLessThan(100);
      for (const { left, width } of bars) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(width).toBeGreaterThan(0);
        expect(left + width).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 60 },
  );
});

test('a long plan labels at most fourteen months, January with its year', () => {
  const { months } = timelineOf(
    [{ id: 'a' as ActionId, start: day('2025-01-05'), due: day('2028-06-01'), doneOn: null }],
    on,
  );
  expect(months.length).toBeLessThanOrEqual(14);
  expect(months.some(({ label }) => label.startsWith('Jan 20'))).toBe(true);
});

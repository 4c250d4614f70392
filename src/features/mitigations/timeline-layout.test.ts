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
      const actions = dates.map((one, at) => ({ ...one, id: `a${at}` as ActionId, milestones: [], dependsOn: [] }));
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

test('a long plan labels at most fourteen months, the first of each year with the year', () => {
  const { months } = timelineOf(
    [
      {
        id: 'a' as ActionId,
        start: day('2025-01-05'),
        due: day('2028-06-01'),
        doneOn: null,
        milestones: [],
        dependsOn: [],
      },
    ],
    on,
  );
  expect(months.length).toBeLessThanOrEqual(14);
  const years = months.map(({ label }) => label.split(' ')[1] ?? '').filter(Boolean);
  expect(years).toEqual(['2025', '2026', '2027', '2028']);
});

test('an arrow goes from the end of what is waited for to the beginning of what waits, and is broken where it ends too late', () => {
  const plain = { doneOn: null, milestones: [], dependsOn: [] };
  const first = { ...plain, id: 'a' as ActionId, start: day('2026-11-01'), due: day('2026-12-01') };
  const next = {
    ...plain,
    id: 'b' as ActionId,
    start: day('2026-12-05'),
    due: day('2026-12-20'),
    dependsOn: ['a', 'x'],
  };
  const early = { ...next, id: 'c' as ActionId, start: day('2026-11-02'), due: day('2026-11-20') };
  const { links, bars } = timelineOf([first, next, early], on);
  expect(links.map(({ fromRow, toRow, isBroken }) => [fromRow, toRow, isBroken])).toEqual([
    [0, 1, false],
    [0, 2, true],
  ]);
  expect(links[0]?.from).toBeCloseTo((bars[0]?.left ?? 0) + (bars[0]?.width ?? 0));
  expect(links[0]?.to).toBe(bars[1]?.left);
});

test('a milestone outside the bars makes the line longer', () => {
  const name = 'Pilot';
  const milestones = [
    { name, due: day('2027-06-01'), done: false },
    { name: 'Some day', due: null, done: false },
  ];
  const { milestones: shown } = timelineOf(
    [{ id: 'a' as ActionId, start: null, due: day('2026-12-01'), doneOn: null, milestones, dependsOn: [] }],
    on,
  );
  expect(shown).toHaveLength(1);
  expect(shown[0]?.at).toBeLessThan(100);
});

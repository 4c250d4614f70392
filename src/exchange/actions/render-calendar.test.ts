import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import type { ActionId, WorkspaceId } from '#/domain/ids.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { renderCalendar } from '#/exchange/actions/render-calendar.ts';

const WORKSPACE = 'ws-1' as WorkspaceId;
const MADE_AT = Date.UTC(2026, 10, 20, 8, 30, 5);
const day = (text: string) => text as IsoDate;

function calendarOf(...list: readonly (Partial<Action> & { readonly id: ActionId })[]): string {
  const actions = new Map(
    list.map((fields) => [fields.id, { ...(initialRecord('actions', fields.id) as unknown as Action), ...fields }]),
  );
  return renderCalendar({ workspace: { ...emptyWorkspace(), actions }, workspaceId: WORKSPACE, madeAt: MADE_AT });
}

function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name));
    return {
      uid: value('uid'),
      stamp: value('dtstamp'),
      start: value('dtstart'),
      end: value('dtend'),
      isDay: (event.getFirstPropertyValue('dtstart') as ICAL.Time).isDate,
      summary: value('summary'),
      description: value('description'),
    };
  });
}

const ROLL_OUT = {
  id: 'act-1' as ActionId,
  title: 'Roll out; phones, first',
  owner: 'Ana',
  due: day('2027-02-28'),
  milestones: [
    { name: 'Pilot', due: day('2027-01-31'), done: false },
    { name: 'Ordered', due: day('2027-01-05'), done: true },
    { name: 'Some day', due: null, done: false },
  ],
};

test('due dates and open milestones of open actions are whole days, as another parser reads them', () => {
  const text = calendarOf(ROLL_OUT, { ...ROLL_OUT, id: 'act-2' as ActionId, status: 'done' });
  const events = eventsIn(text);
  expect(events.map(({ start, end, isDay, summary }) => [start, end, isDay, summary])).toEqual([
    ['2027-01-31', '2027-02-01', true, 'Milestone: Pilot (Roll out; phones, first)'],
    ['2027-02-28', '2027-03-01', true, 'Due: Roll out; phones, first'],
  ]);
  expect(events[1]).toMatchObject({ uid: 'act-1.due@ws-1.telltale', stamp: '2026-11-20T08:30:05Z' });
  expect(events[1]?.description).toContain('Owner: Ana\nPriority: M1');
});

const uids = (text: string) => eventsIn(text).map(({ uid }) => uid);

test('an event keeps its UID when its day, its title or its place in the list changes', () => {
  const moved = { ...ROLL_OUT, title: 'Renamed', due: day('2027-04-01'), milestones: ROLL_OUT.milestones.toReversed() };
  expect(uids(calendarOf(moved))).toEqual(uids(calendarOf(ROLL_OUT)));
  const twice = [...ROLL_OUT.milestones, { name: 'Pilot', due: day('2027-03-01'), done: false }];
  expect(new Set(uids(calendarOf({ ...ROLL_OUT, milestones: twice }))).size).toBe(3);
});

test('no line is longer than 75 octets, and every text comes back as it was', () => {
  const words = fc.string({ unit: fc.constantFrom(...Array.from('ab ,;:\\"\n€😀é')), maxLength: 120 });
  fc.assert(
    fc.property(words, words, (title, note) => {
      const text = calendarOf({ ...ROLL_OUT, title, note, milestones: [] });
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const [event] = eventsIn(text);
      expect(event?.summary).toBe(`Due: ${title}`);
      expect(event?.description.endsWith(note === '' ? ' %' : `\n${note}`)).toBe(true);
    }),
  );
});

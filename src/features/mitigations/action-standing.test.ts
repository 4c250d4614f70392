import { expect, test } from 'vitest';

import { dueStanding, milestoneStanding, troublesOf } from '#/features/mitigations/action-standing.ts';
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { ActionId } from '#/domain/ids.ts';
import type { Action } from '#/domain/workspace/entities.ts';

const on = day('2026-11-24');

function day(text: string): IsoDate {
  return parseIsoDate(text) ?? on;
}

function action(patch: Partial<Action>): Action {
  return {
    status: 'in_progress',
    start: null,
    due: null,
    doneOn: null,
    owner: 'Priya',
    dependsOn: [],
    ...patch,
  } as Action;
}

test('lateness is counted from the due date and only while the action is open', () => {
  expect(dueStanding(action({ due: day('2026-11-20') }), on)).toEqual({ tone: 'bad', words: '4 days late' });
  expect(dueStanding(action({ due: day('2026-11-20'), status: 'done', doneOn: day('2026-11-22') }), on)).toEqual({
    tone: 'good',
    words: 'done 22 Nov 2026',
  });
  expect(dueStanding(action({ due: day('2026-11-20'), status: 'dropped' }), on).words).toBe('dropped');
});

test('the day itself is not late, and a fortnight ahead is announced', () => {
  expect(dueStanding(action({ due: on }), on).words).toBe('due today');
  expect(dueStanding(action({ due: day('2026-11-25') }), on)).toEqual({ tone: 'warn', words: 'due in 1 day' });
  expect(dueStanding(action({ due: day('2027-01-31') }), on)).toEqual({ tone: 'neutral', words: 'due 31 Jan 2027' });
});

function troubles(...list: readonly Action[]) {
  return troublesOf(new Map(list.map((one, at) => [`a${at}` as ActionId, one])), on).map(({ words }) => words);
}

test('trouble is told in one sentence and is silent where there is none', () => {
  expect(troubles(action({ due: day('2027-01-31') }))).toEqual([]);
  expect(
    troubles(
      action({ due: day('2026-11-01'), dependsOn: ['a3'] }),
      action({ due: day('2026-11-02'), status: 'blocked' }),
      action({ due: null, owner: ' ' }),
      action({ due: day('2027-01-31') }),
    ),
  ).toEqual([
    '2 actions are late',
    '1 is blocked',
    '1 is due before what it waits for',
    '1 has no owner',
    '1 has no due date',
  ]);
});

test('the next open milestone is told, and that it is late', () => {
  const milestones = [
    { name: 'Half of them', due: day('2026-12-04'), done: false },
    { name: 'Pilot', due: day('2026-11-20'), done: false },
    { name: 'Ordered', due: day('2026-11-01'), done: true },
  ];
  expect(milestoneStanding(action({ milestones }), on)).toEqual({ tone: 'bad', words: 'Pilot, 4 days late' });
  expect(milestoneStanding(action({ milestones: milestones.slice(0, 1) }), on)?.words).toBe('Half of them, 4 Dec 2026');
  expect(milestoneStanding(action({ milestones, status: 'done' }), on)).toBeNull();
});

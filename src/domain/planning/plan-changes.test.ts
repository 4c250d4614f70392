import { expect, test } from 'vitest';

import { parseIsoDate } from '#/domain/dates.ts';
import type { ActionId } from '#/domain/ids.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import { planChanges } from '#/domain/planning/plan-changes.ts';
import type { Action } from '#/domain/workspace/entities.ts';

const day = (text: string) => parseIsoDate(text) ?? expect.fail(text);
const SINCE = day('2026-03-01');
const ON = day('2026-04-01');

function plan(fields: Readonly<Record<string, Partial<Action>>>): ReadonlyMap<ActionId, Action> {
  return new Map(
    Object.entries(fields).map(([id, more]) => {
      const action = { ...(initialRecord('actions', id) as unknown as Action), ...more };
      return [action.id, action];
    }),
  );
}

test('each action is told once, by what matters most', () => {
  const before = plan({
    finished: { due: day('2026-03-10') },
    late: { due: day('2026-03-20') },
    'late before': { due: day('2026-02-20') },
    stuck: {},
    slipped: { due: day('2026-05-01') },
    sooner: { due: day('2026-05-01') },
    given_up: {},
  });
  const now = plan({
    finished: { status: 'done', due: day('2026-03-30') },
    late: { due: day('2026-03-20') },
    'late before': { due: day('2026-02-20') },
    stuck: { status: 'blocked' },
    slipped: { due: day('2026-05-31') },
    sooner: { due: day('2026-04-20') },
    given_up: { status: 'dropped' },
    fresh: {},
    'fresh and stuck': { status: 'blocked' },
  });
  const { slipped, ...others } = planChanges(before, SINCE, now, ON);
  expect(Object.fromEntries(Object.entries(others).map(([kind, list]) => [kind, list.map(({ id }) => id)]))).toEqual({
    done: ['finished'],
    dropped: ['given_up'],
    blocked: ['stuck', 'fresh and stuck'],
    overdue: ['late'],
    added: ['fresh'],
  });
  expect(slipped.map(({ action, days }) => [action.id, days])).toEqual([['slipped', 30]]);
});

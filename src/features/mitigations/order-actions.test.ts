import { expect, test } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { actionsAbout, sorted } from '#/features/mitigations/order-actions.ts';
import { readPlace, writePlace } from '#/features/mitigations/use-action-place.ts';

function actionOf(id: string, fields: Partial<Action>): Action {
  return { ...(initialRecord('actions', id) as unknown as Action), title: id, ...fields };
}

const ON = '2026-03-01' as IsoDate;
const ACTIONS = [
  actionOf('late', { due: '2026-02-01' as IsoDate, owner: 'Ana', effortDays: 5 }),
  actionOf('late but done', { due: '2026-02-01' as IsoDate, status: 'done', owner: 'Ana' }),
  actionOf('nobody', { owner: ' ', effortDays: 20, due: '2026-05-01' as IsoDate }),
];
const titles = (actions: readonly Action[]) => actions.map(({ title }) => title);

const about = (more: object) =>
  titles(actionsAbout(ACTIONS, { priority: null, owner: null, overdue: false, search: '', ...more }, ON));
const by = (descending: boolean) => titles(sorted(ACTIONS, { key: 'effort', descending }, { of: () => null }));

test('actions are found by owner, nobody among them, and by being late', () => {
  expect(about({})).toHaveLength(3);
  expect(about({ owner: '' })).toEqual(['nobody']);
  expect(about({ owner: 'Ana', overdue: true })).toEqual(['late']);
  expect(about({ priority: 'M5' })).toEqual([]);
});

test('actions are found by words that stand anywhere in them, all of them', () => {
  expect(about({ search: 'LATE' })).toEqual(['late', 'late but done']);
  expect(about({ search: ' ana  but ' })).toEqual(['late but done']);
  expect(about({ search: 'ana nobody' })).toEqual([]);
});

test('what holds nothing in the column comes last, whichever way it is sorted', () => {
  expect(by(false)).toEqual(['late', 'nobody', 'late but done']);
  expect(by(true)).toEqual(['nobody', 'late', 'late but done']);
});

test('the address says what is not usual, keeps what it does not know and reads back', () => {
  const start = new URLSearchParams('asof=2026-01-01');
  const place = {
    ...readPlace(start),
    view: 'table',
    owner: '',
    overdue: true,
    search: 'logs',
    sort: { key: 'gain', descending: true },
  } as const;
  const params = writePlace(start, place);
  expect(params.toString()).toBe('asof=2026-01-01&view=table&owner=&overdue=yes&q=logs&sort=-gain');
  expect(readPlace(params)).toEqual(place);
  expect(writePlace(params, { view: 'board', owner: null, overdue: false, search: '', sort: null }).toString()).toBe(
    'asof=2026-01-01',
  );
});

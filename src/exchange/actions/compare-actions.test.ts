import { expect, test } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import type { ActionId } from '#/domain/ids.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { compareActions } from '#/exchange/actions/compare-actions.ts';
import { parseActions } from '#/exchange/actions/parse-actions.ts';
import { renderActionsCsv } from '#/exchange/actions/render-actions-csv.ts';

function actionOf(id: string, fields: Partial<Action>): readonly [ActionId, Action] {
  return [id as ActionId, { ...(initialRecord('actions', id) as unknown as Action), ...fields }];
}

const WORKSPACE = {
  ...emptyWorkspace(),
  actions: new Map([
    actionOf('a', { title: 'Tunnel', owner: 'Ana', due: '2026-05-01' as IsoDate }),
    actionOf('b', {
      title: 'Keep logs',
      dependsOn: ['a'],
      changes: [{ population: 'p', source: 's', retentionDays: 365 }],
    }),
    actionOf('c', { title: 'Gone', status: 'dropped' }),
    actionOf('d', { title: 'Move', modes: [{ population: 'p', mode: 'supervised' }] }),
  ]),
};

async function compared(csv: string) {
  const reading = await parseActions(new TextEncoder().encode(csv), 'plan.csv');
  if (!reading.ok) throw new Error(reading.error.kind);
  let made = 0;
  return compareActions(WORKSPACE, reading.value, () => `new-${++made}` as ActionId);
}

test('rows find their action by id or by title, new ones are added, and columns that are not there stay as they are', async () => {
  const comparison = await compared(
    [
      'ID,Title,Owner,Colour,Milestones,Waits for',
      'a,Tunnel phones,Ben,red,"2026-04-01 Pilot\n[x] Ordered",',
      ',Keep logs,,,,Tunnel',
      ',Train the desk,Cem,,,Keep logs',
    ].join('\n'),
  );
  expect(comparison).toMatchObject({ problems: [], unknownColumns: ['Colour'], notInFile: 1 });
  expect(comparison.actions.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['a', 'changed'],
    ['b', 'unchanged'],
    ['new-1', 'new'],
  ]);
  const after = applyCommit(WORKSPACE, { ops: comparison.actions.flatMap(({ ops }) => ops) }).actions;
  expect(after.get('a' as ActionId)).toMatchObject({
    title: 'Tunnel phones',
    owner: 'Ben',
    due: '2026-05-01',
    milestones: [
      { name: 'Pilot', due: '2026-04-01', done: false },
      { name: 'Ordered', due: null, done: true },
    ],
  });
  expect(after.get('new-1' as ActionId)).toMatchObject({ title: 'Train the desk', dependsOn: ['b'] });
});

test('what is wrong is told by row and column, and its row is left out', async () => {
  const { actions, problems } = await compared(
    [
      'ID,Title,Status,Start,Due,Waits for',
      'a,Tunnel,sleeping,,,',
      ',Late start,,2026-06-01,2026-05-01,',
      ',,proposed,,,',
      ',Fine,proposed,,soon,',
      ',Waits,proposed,,,Nothing like it',
    ].join('\n'),
  );
  expect(actions).toEqual([]);
  expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual([
    '2 Status',
    '3 Due',
    '4 Title',
    '5 Due',
    '6 Waits for',
  ]);
});

test('a circle is refused where the file closes it, and a turned dependency is none', async () => {
  const circle = await compared('ID,Waits for\na,Keep logs\nb,Tunnel');
  expect(circle.problems.map(({ row, column }) => `${row} ${column}`)).toEqual(['3 Waits for']);
  const turned = await compared('ID,Waits for\na,Keep logs\nb,');
  expect(turned.problems).toEqual([]);
  expect(turned.actions.map(({ verdict }) => verdict)).toEqual(['changed', 'changed']);
});

test('"done" from a file does not pass over what the action changes in the record', async () => {
  const { actions, cautions } = await compared('ID,Status,Done on\na,Done,2026-05-01\nb,Done,2026-05-01\nd,Done,');
  expect(cautions.map(({ row, column }) => `${row} ${column}`)).toEqual(['3 Status', '4 Status']);
  expect(actions.map(({ verdict }) => verdict)).toEqual(['changed', 'unchanged', 'unchanged']);
});

test('a title that a spreadsheet would run goes out with an apostrophe', () => {
  const actions = new Map([actionOf('a', { title: '=HYPERLINK("x")', owner: '@ana' })]);
  const csv = new TextDecoder().decode(renderActionsCsv({ actions }));
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv).toContain(`"'@ana"`);
});

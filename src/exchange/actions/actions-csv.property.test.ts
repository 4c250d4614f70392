import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { MODES, PRIORITIES } from '#/domain/catalog/vocabulary.ts';
import { addDays, type IsoDate } from '#/domain/dates.ts';
import type { ActionId } from '#/domain/ids.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import { type Action } from '#/domain/workspace/entities.ts';
import { ACTION_STATUSES } from '#/domain/workspace/record-vocabulary.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { compareActions } from '#/exchange/actions/compare-actions.ts';
import { parseActions } from '#/exchange/actions/parse-actions.ts';
import { renderActionsCsv } from '#/exchange/actions/render-actions-csv.ts';

const DAY = '2026-01-01' as IsoDate;
const day = fc.option(fc.integer({ min: 0, max: 900 }).map((days) => addDays(DAY, days)));
/** Signs that a spreadsheet runs, quotes, separators and line breaks among them. */
const risky = fc.string({ unit: fc.constantFrom(...Array.from(`=+-@'",;\\\n\r\t []x-n0éß😀`)), maxLength: 12 });
const words = fc.oneof(risky, fc.string({ maxLength: 12 })).map((text) => text.toWellFormed().replaceAll('\0', ''));
const title = words.map((text) => text.trim() || 'Untitled');
const money = fc.option(
  fc.double({ min: 0, max: 1e9, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);

const action = fc.record({
  title,
  priority: fc.constantFrom(...PRIORITIES),
  status: fc.constantFrom(...ACTION_STATUSES),
  owner: words,
  approver: words,
  statusReason: words,
  note: words,
  due: day,
  doneOn: day,
  progress: fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0),
  effortDays: money,
  costOnce: money,
  costPerYear: money,
  milestones: fc.array(fc.record({ name: words, due: day, done: fc.boolean() }), { maxLength: 3 }),
  criteria: fc.array(fc.oneof(fc.constant('M3.1'), words), { maxLength: 3 }),
  changes: fc.array(fc.record({ population: words, source: words, state: fc.constant('present' as const) }), {
    maxLength: 2,
  }),
  modes: fc.array(fc.record({ population: words, mode: fc.constantFrom(...MODES) }), { maxLength: 2 }),
  waits: fc.array(fc.nat(9), { maxLength: 3 }),
});

/** An action waits only for earlier ones, and for one that nobody knows any more. */
const plan = fc.array(action, { maxLength: 6 }).map(workspaceOf);

type Planned = Omit<Action, 'id' | 'dependsOn' | 'start'> & { readonly waits: readonly number[] };

function workspaceOf(list: readonly Planned[]): Workspace {
  const actions = new Map<ActionId, Action>();
  list.forEach(({ waits, ...fields }, at) => {
    const id = `act-${at}` as ActionId;
    const dependsOn = [...new Set(waits.filter((one) => one < at || one === 9).map((one) => `act-${one}`))];
    actions.set(id, { ...(initialRecord('actions', id) as unknown as Action), ...fields, dependsOn });
  });
  return { ...emptyWorkspace(), actions };
}

const noId = (): ActionId => expect.fail('every row has its id');

test('a plan that is exported and imported again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (workspace) => {
      const reading = await parseActions(renderActionsCsv(workspace), 'plan.csv');
      if (!reading.ok) throw new Error(reading.error.kind);
      const compared = compareActions(workspace, reading.value, noId);
      expect(compared).toMatchObject({ problems: [], cautions: [], unknownColumns: [], notInFile: 0 });
      expect(compared.actions.map(({ ops }) => ops)).toEqual(compared.actions.map(() => []));
      expect(compared.actions).toHaveLength(workspace.actions.size);
    }),
    { numRuns: 300 },
  );
});

test('an exported plan makes the same plan in an empty workspace', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (workspace) => {
      const reading = await parseActions(renderActionsCsv(workspace), 'plan.csv');
      if (!reading.ok) throw new Error(reading.error.kind);
      const { actions, problems } = compareActions(emptyWorkspace(), reading.value, noId);
      expect(problems).toEqual([]);
      const made = applyCommit(emptyWorkspace(), { ops: actions.flatMap(({ ops }) => ops) });
      const known = new Set<string>(workspace.actions.keys());
      const wanted = [...workspace.actions].map(([id, one]) => {
        return [id, { ...one, dependsOn: one.dependsOn.filter((other) => known.has(other)) }] as const;
      });
      expect(made.actions).toEqual(new Map(wanted));
    }),
    { numRuns: 200 },
  );
});

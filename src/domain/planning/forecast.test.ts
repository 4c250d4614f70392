import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { MODES_OF } from '#/domain/catalog/vocabulary.ts';
import { addDays } from '#/domain/dates.ts';
import { forecastOf } from '#/domain/planning/forecast.ts';
import { firstDues, landingDays, usualLateness } from '#/domain/planning/landing-days.ts';
import { applyProposal, type Proposal } from '#/domain/planning/proposal.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const catalog = bundledCatalog();

function actionOf(id: string, fields: Partial<Action>): Action {
  return { ...(initialRecord('actions', id) as unknown as Action), title: id, ...fields };
}

function withActions(workspace: Workspace, actions: readonly Action[]): Workspace {
  return { ...workspace, actions: new Map(actions.map((action) => [action.id, action])) };
}

/** Up to eight actions, each of which says that some cell is there; every third one also moves its population. */
const planned = fc
  .tuple(
    workspaceArbitrary,
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: -30, max: 300 })), { maxLength: 8 }),
  )
  .map(([workspace, picks]) => {
    const [populations, sources] = [[...workspace.populations.keys()], [...workspace.sources.keys()]];
    const actions = picks.flatMap(([p, s, days], at) => {
      const [population, source] = [populations[p % populations.length], sources[s % sources.length]];
      if (population === undefined || source === undefined) return [];
      const change = { population, source, state: 'present' as const, share: [1, 1] as const };
      const moved = workspace.populations.get(population);
      const modes = moved === undefined ? [] : MODES_OF[moved.platform];
      const mode = at % 3 === 0 ? modes[p % modes.length] : undefined;
      return [
        actionOf(`a${at}`, {
          due: addDays(ON, days),
          changes: [change],
          modes: mode === undefined ? [] : [{ population, mode }],
        }),
      ];
    });
    return withActions(workspace, actions);
  });

test('with nothing planned the forecast is flat', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const forecast = forecastOf(withActions(workspace, []), catalog, ON);
      const { proof } = scoreWorkspace(workspace, catalog, ON).organisation;
      if (proof === null) expect(forecast).toBeNull();
      else expect(forecast).toMatchObject({ asDated: [{ on: ON, proof }], asLate: [{ on: ON, proof }], lateDays: 0 });
    }),
    { numRuns: 40 },
  );
});

test('it starts at today’s score and ends where the engine says the record stands with everything landed', () => {
  fc.assert(
    fc.property(planned, (workspace) => {
      const forecast = forecastOf(workspace, catalog, ON);
      if (forecast === null) return;
      let record = workspace;
      for (const { changes, modes } of inOrderOfLanding(workspace)) {
        record = applyProposal(record, {
          changes: changes.map((change) => Object.assign({}, change, { evidenceDate: ON })),
          buys: null,
          mode: (modes[0] ?? null) as Proposal['mode'],
        });
      }
      const landed = scoreWorkspace(record, catalog, ON);
      for (const points of [forecast.asDated, forecast.asLate]) {
        expect(points[0]?.proof).toEqual(scoreWorkspace(workspace, catalog, ON).organisation.proof);
        expect(points.at(-1)?.proof.proven).toBeCloseTo(landed.organisation.proof?.proven ?? NaN, 9);
        expect(points.map(({ on }) => on)).toEqual(points.map(({ on }) => on).toSorted());
      }
    }),
    { numRuns: 60 },
  );
});

/** As it lands: what is overdue lands tomorrow, in the order in which it is in the record. */
function inOrderOfLanding({ actions }: Workspace): readonly Action[] {
  return [...actions.values()].toSorted((a, b) => landsOn(a).localeCompare(landsOn(b)));
}

function landsOn({ due }: Action): string {
  return due === null || due < addDays(ON, 1) ? addDays(ON, 1) : due;
}

test('the next actions are as late as four of five past ones were at most, and early is on time', () => {
  const done = (id: string, late: number) =>
    actionOf(id, { status: 'done', due: addDays(ON, -60), doneOn: addDays(ON, -60 + late) });
  const next = actionOf('next', {
    due: addDays(ON, 10),
    changes: [{ population: 'p0', source: 's0', state: 'present' }],
  });
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const past = [-5, 0, 3, 12, 45].map((late, at) => done(`d${at}`, late));
      const forecast = forecastOf(withActions(workspace, [...past, next]), catalog, ON);
      if (forecast === null) return;
      expect(forecast).toMatchObject({ lateDays: 12, landing: 1, leftOut: 0 });
      expect(forecast.asDated[1]?.on).toBe(addDays(ON, 10));
      expect(forecast.asLate[1]?.on).toBe(addDays(ON, 22));
      expect(forecastOf(withActions(workspace, past.slice(0, 2)), catalog, ON)?.lateDays).toBe(0);
    }),
    { numRuns: 10 },
  );
});

test('what is blocked or has no date is left out, and said to be', () => {
  const changes = [{ population: 'p0', source: 's0', state: 'present' as const }];
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const actions = [
        actionOf('blocked', { status: 'blocked', due: addDays(ON, 5), changes }),
        actionOf('undated', { changes }),
        actionOf('words', { due: addDays(ON, 5) }),
      ];
      const forecast = forecastOf(withActions(workspace, actions), catalog, ON);
      if (forecast !== null) expect(forecast).toMatchObject({ landing: 0, leftOut: 2 });
    }),
    { numRuns: 10 },
  );
});

test('what waits lands with the last of what it waits for, and not at all while that is blocked', () => {
  const changes = [{ population: 'p0', source: 's0', state: 'present' as const }];
  const first = actionOf('first', { due: addDays(ON, 40) });
  const next = actionOf('next', { due: addDays(ON, 10), changes, dependsOn: ['first', 'gone'] });
  const stuck = actionOf('stuck', { status: 'blocked', due: addDays(ON, 5) });
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const forecast = forecastOf(withActions(workspace, [next, first]), catalog, ON);
      if (forecast === null) return;
      expect(forecast.asDated.map(({ on }) => on)).toEqual([ON, addDays(ON, 40)]);
      const waiting = { ...next, dependsOn: ['stuck'] };
      expect(forecastOf(withActions(workspace, [waiting, stuck]), catalog, ON)).toMatchObject({
        landing: 0,
        leftOut: 1,
      });
      const circle = [
        { ...next, dependsOn: ['first'] },
        { ...first, dependsOn: ['next'] },
      ];
      expect(forecastOf(withActions(workspace, circle), catalog, ON)).toMatchObject({ landing: 1, leftOut: 0 });
    }),
    { numRuns: 10 },
  );
});

test('how late past actions came is read against the day that was promised first', () => {
  const past = ['a', 'b', 'c'].map((id) =>
    actionOf(id, { status: 'done', due: addDays(ON, -1), doneOn: addDays(ON, -1) }),
  );
  const promised = firstDues([
    commitOf('a', addDays(ON, -31)),
    commitOf('b', addDays(ON, -21)),
    commitOf('b', addDays(ON, -1)),
    commitOf('c', addDays(ON, -11)),
  ]);
  expect(usualLateness(past, promised, ON)).toEqual({ lateDays: 30, past: 3 });
  expect(usualLateness(past, new Map(), ON)).toEqual({ lateDays: 0, past: 3 });
  const overdue = actionOf('d', { due: addDays(ON, -90) });
  const dropped = actionOf('e', { status: 'dropped', due: addDays(ON, -200) });
  const ahead = actionOf('f', { due: addDays(ON, 5) });
  expect(usualLateness([...past, overdue, dropped, ahead], promised, ON)).toEqual({ lateDays: 90, past: 4 });
});

function commitOf(id: string, due: string): Commit {
  return { ops: [{ at: ['actions', id, 'due'], to: due }] } as unknown as Commit;
}

test('a chain of any length is walked', () => {
  const chain = Array.from({ length: 15_000 }, (_, at) =>
    actionOf(`c${at}`, { due: addDays(ON, 15_000 - at), dependsOn: at === 0 ? [] : [`c${at - 1}`] }),
  );
  const workspace = withActions(emptyWorkspace(), chain);
  const dayOf = landingDays(workspace, ON);
  expect(dayOf(chain.at(-1) ?? expect.fail())).toBe(addDays(ON, 15_000));
});

import { describe, expect, test } from 'vitest';

import type { PopulationId, ScenarioId, SourceId } from '#/domain/ids.ts';
import { parseCommitLine } from '#/domain/ledger/parse-commit.ts';
import { parseField } from '#/domain/ledger/record-fields.ts';
import { tell, type Command, type Told } from '#/domain/ledger/told.fixture.ts';
import { applyScenario } from '#/domain/planning/scenario/as-if.ts';
import { differencesOf } from '#/domain/planning/scenario/compare-scenarios.ts';
import { recordEdit } from '#/domain/planning/scenario/record-edit.ts';
import { actionsOf } from '#/domain/planning/scenario/scenario-actions.ts';
import { dropChanges, keepChanges, scenarioChanges } from '#/domain/planning/scenario/scenario-changes.ts';
import { takeIn } from '#/domain/planning/scenario/toggle-proposal.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { addPopulation, editPopulation, removePopulations } from '#/domain/workspace/commands/population-commands.ts';
import { addScenario } from '#/domain/workspace/commands/scenario-commands.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plain ids.
const [NURSES, SWG, TRY] = ['p-nurses' as PopulationId, 's-swg' as SourceId, 'scn-1' as ScenarioId];

const share =
  (lo: number, hi: number): Command =>
  (ws) =>
    editCoverage(ws, [{ population: NURSES, source: SWG }], { state: 'present', share: [lo, hi] });

const start: readonly Command[] = [
  (ws) => addPopulation(ws, NURSES, { name: 'Nurses', platform: 'ios', mode: 'supervised', devices: [100, 100] }),
  (ws) => addSource(ws, SWG, { name: 'Gateway', family: 'proxy' }),
  share(0.2, 0.5),
  (ws) => addScenario(ws, TRY, { name: 'Tunnel' }),
];

/** Whatever a command does, as if. */
function asIf(command: Command): Command {
  return (ws) => {
    const scenario = scenarioOf(ws);
    const edit = command(applyScenario(ws, scenario).workspace, []);
    return edit.ok ? recordEdit(ws, scenario, edit.value) : edit;
  };
}

function scenarioOf(workspace: Workspace): Scenario {
  const scenario = workspace.scenarios.get(TRY);
  if (scenario === undefined) throw new Error('no scenario');
  return scenario;
}

function fitsOf({ workspace }: Told): readonly string[] {
  return [...applyScenario(workspace, scenarioOf(workspace)).edits.values()];
}

function shareIn(workspace: Workspace) {
  return workspace.coverage.get(NURSES)?.get(SWG)?.share;
}

describe('a scenario over a record that goes on', () => {
  test('fits, is in the record already, stands over another change, or has lost its place', () => {
    const tried = tell([...start, asIf(share(0.9, 0.9))]);
    expect(fitsOf(tried)).toEqual(['fits']);
    expect(shareIn(tried.workspace)).toEqual([0.2, 0.5]);
    expect(fitsOf(tell([...start, asIf(share(0.9, 0.9)), share(0.9, 0.9)]))).toEqual(['already']);
    const changed = tell([...start, asIf(share(0.9, 0.9)), share(0.4, 0.4)]);
    expect(fitsOf(changed)).toEqual(['changed']);
    expect(shareIn(applyScenario(changed.workspace, scenarioOf(changed.workspace)).workspace)).toEqual([0.9, 0.9]);
    const gone = tell([...start, asIf(share(0.9, 0.9)), (ws) => removePopulations(ws, [NURSES])]);
    expect(fitsOf(gone)).toEqual(['gone']);
    expect(applyScenario(gone.workspace, scenarioOf(gone.workspace)).workspace.coverage.size).toBe(0);
  });

  test('is kept over the record, or dropped', () => {
    const { workspace } = tell([...start, asIf(share(0.9, 0.9)), share(0.4, 0.4)]);
    const scenario = scenarioOf(workspace);
    const changes = scenarioChanges(scenario, applyScenario(workspace, scenario));
    const told = tell([
      ...start,
      asIf(share(0.9, 0.9)),
      share(0.4, 0.4),
      (ws) => keepChanges(ws, scenario, changes, 'Kept'),
    ]);
    expect(fitsOf(told)).toEqual(['fits']);
    const dropped = dropChanges(scenario, changes, 'Dropped');
    expect(dropped.ok && dropped.value.ops.map(({ to }) => to)).toEqual([undefined]);
  });

  test('an edit set back to what the record says leaves the scenario', () => {
    const { workspace } = tell([...start, asIf(share(0.9, 0.9)), asIf(share(0.2, 0.5))]);
    expect(scenarioOf(workspace).edits).toEqual({});
  });
});

describe('what a scenario may hold', () => {
  test('its commits read back as they were written', () => {
    const { lines } = tell([...start, asIf(share(0.9, 0.9)), asIf((ws) => removePopulations(ws, [NURSES]))]);
    expect(lines.map((line) => parseCommitLine(line).ok)).toEqual(lines.map(() => true));
  });

  test.each([
    ['scenarios/scn-1/name', { to: 'x' }, 'unknown_field'],
    ['reviews/r-1/title', { to: 'x' }, 'unknown_field'],
    ['coverage/p~s/nothing', { to: 1 }, 'unknown_field'],
    ['coverage/p~s', { to: 1 }, 'unknown_field'],
    ['coverage/../share', { to: [0, 1] }, 'unknown_field'],
    ['coverage/p~s/share', { to: [0, 7] }, 'bad_value'],
    ['coverage/p~s/share', { to: [0, 1], more: 1 }, 'bad_value'],
    ['coverage/p~s/$deleted', { to: false }, 'bad_value'],
    ['coverage/p~s/share', { from: [0.2, 0.5], to: [0, 1] }, 'ok'],
  ])('%s %j: %s', (key, value, kind) => {
    expect(parseField('scenarios', `edits.${key}`, value).kind).toBe(kind);
  });
});

test('actions carry cells and modes, say the rest in words, and leave what is no work', () => {
  const move: Candidate = {
    id: `${NURSES}~mode~supervised`,
    population: NURSES,
    kind: 'change_mode',
    cause: 'ceiling',
    layer: 'out_of_reach',
    certain: true,
    changes: [],
    buys: null,
    mode: 'supervised',
    priority: 'M1',
    family: null,
    source: null,
    criterion: 'M1.1',
    title: 'Move Nurses',
    reason: 'It hides.',
  };
  const { workspace } = tell([
    ...start,
    asIf(share(0.9, 0.9)),
    asIf((ws) => editPopulation(ws, NURSES, { networkPath: 'full_tunnel' })),
    asIf((ws) => editPopulation(ws, NURSES, { notes: 'tried' })),
    (ws) => editPopulation(ws, NURSES, { mode: 'unknown' }),
    (ws) => takeIn(ws, scenarioOf(ws), [move]),
  ]);
  const scenario = scenarioOf(workspace);
  const made = actionsOf(workspace, scenario, applyScenario(workspace, scenario));
  expect(made.planned.map(({ title, changes, modes }) => [title, changes, modes])).toEqual([
    ['Move Nurses', [], [{ population: NURSES, mode: 'supervised' }]],
    ['Change share of Gateway on Nurses', [{ population: NURSES, source: SWG, share: [0.9, 0.9] }], undefined],
    ['Change network path of Nurses', undefined, undefined],
  ]);
  expect(made.left.map(({ at }) => at[2])).toEqual(['notes']);
});

test('a mode that was tried by hand is carried, and what goes with it is said', () => {
  const { workspace } = tell([
    ...start,
    asIf((ws) => editPopulation(ws, NURSES, { mode: 'user_enrollment', networkPath: 'full_tunnel' })),
  ]);
  const scenario = scenarioOf(workspace);
  expect(actionsOf(workspace, scenario, applyScenario(workspace, scenario)).planned).toMatchObject([
    {
      title: 'Move Nurses to user enrollment',
      modes: [{ population: NURSES, mode: 'user_enrollment' }],
      note: 'To be changed by hand when it is done: network path.',
    },
  ]);
});

test('scenarios differ in the fields that they do not agree on', () => {
  const { workspace } = tell([...start, asIf(share(0.9, 0.9))]);
  const scenario = scenarioOf(workspace);
  const applied = applyScenario(workspace, scenario).workspace;
  expect(differencesOf(workspace, [scenario], [workspace, applied])).toEqual([
    {
      at: ['coverage', `${NURSES}~${SWG}`, 'share'],
      values: [
        [0.2, 0.5],
        [0.9, 0.9],
      ],
    },
  ]);
});

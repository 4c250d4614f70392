import { describe, expect, it } from 'vitest';

import { NURSES, SWG, tell, type Command } from '#/domain/ledger/told.fixture.ts';
import { inverseOf } from '#/domain/ledger/undo.ts';
import { coverageIdOf, type ActionId, type EvidenceId, type PopulationId, type SourceId } from '#/domain/ids.ts';
import { parseIsoDate } from '#/domain/dates.ts';
import { addAction, editAction } from '#/domain/workspace/commands/action-commands.ts';
import { completeAction } from '#/domain/workspace/commands/complete-action.ts';
import { answerCriterion, clearAnswer } from '#/domain/workspace/commands/answer-commands.ts';
import { editCoverage, setFamilyNone } from '#/domain/workspace/commands/coverage-commands.ts';
import { addEvidence } from '#/domain/workspace/commands/evidence-commands.ts';
import { decideLimit } from '#/domain/workspace/commands/limit-commands.ts';
import {
  addPopulation,
  duplicatePopulation,
  editPopulation,
  removePopulations,
} from '#/domain/workspace/commands/population-commands.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { addSource, duplicateSource, removeSources } from '#/domain/workspace/commands/source-commands.ts';
import { applyTemplate } from '#/domain/workspace/commands/template-commands.ts';
import { coverageOf, evidenceDateOf, populationsInOrder } from '#/domain/workspace/read.ts';
import { TEMPLATES } from '#/domain/workspace/templates.ts';

const COPY = 'p-copy' as PopulationId;
const ACTION = 'act-1' as ActionId;
const CELL = [{ population: NURSES, source: SWG }];
const day = (text: string) => parseIsoDate(text) ?? expect.fail(`${text} is not a day`);

const start: readonly Command[] = [
  (ws) => addPopulation(ws, NURSES, { name: 'Nurses', platform: 'ios', mode: 'supervised', devices: [100, 120] }),
  (ws) => addSource(ws, SWG, { name: 'Gateway', family: 'proxy' }),
];

const remove: Command = (ws) => removePopulations(ws, [NURSES]);

function after(...more: readonly Command[]) {
  return tell([...start, ...more]);
}

function labelOf(...more: readonly Command[]): string | undefined {
  return after(...more).commits.at(-1)?.label;
}

describe('labels say what was done, by name', () => {
  it.each<[string, Command]>([
    ['Renamed population Nurses to Ward staff', (ws) => editPopulation(ws, NURSES, { name: 'Ward staff' })],
    ['Set devices of Nurses to 2,400', (ws) => editPopulation(ws, NURSES, { devices: [2400, 2400] })],
    ['Set devices of Nurses to 90–140', (ws) => editPopulation(ws, NURSES, { devices: [90, 140] })],
    [
      'Changed network path and region of Nurses',
      (ws) => editPopulation(ws, NURSES, { networkPath: 'split', region: 'North' }),
    ],
    ['Marked Gateway on Nurses not permitted', (ws) => editCoverage(ws, CELL, { state: 'not_permitted' })],
    [
      'Set share of Gateway on Nurses to 30–70 %',
      (ws) => editCoverage(ws, CELL, { state: 'present', share: [0.3, 0.7] }),
    ],
    ['Stated that there is no Mobile threat defense', (ws) => setFamilyNone(ws, 'mtd', true)],
    ['Answered M3.1 for the organisation: met', (ws) => answerCriterion(ws, 'M3.1', null, { value: 'met' })],
    ['Removed population Nurses', (ws) => removePopulations(ws, [NURSES])],
  ])('%s', (label, command) => {
    expect(labelOf(command)).toBe(label);
  });
});

describe('a command refuses', () => {
  it.each<[string, Command, object]>([
    ['a population without a name', (ws) => addPopulation(ws, COPY, { name: '  ' }), { kind: 'name_required' }],
    [
      'a mode of the other platform',
      (ws) => editPopulation(ws, NURSES, { mode: 'cope' }),
      { kind: 'mode_of_other_platform' },
    ],
    ['a share over 100 %', (ws) => editCoverage(ws, CELL, { share: [0, 1.1] }), { kind: 'bad_value', field: 'share' }],
    [
      'a capability without a reason',
      (ws) => editCoverage(ws, CELL, { capability: { url: { level: [0, 0], reason: '' } } }),
      { kind: 'reason_required' },
    ],
    [
      '"not applicable" without a reason',
      (ws) => answerCriterion(ws, 'T1.1', NURSES, { value: 'not_applicable' }),
      { kind: 'reason_required' },
    ],
    [
      'an accepted limit without a reason',
      (ws) => decideLimit(ws, NURSES, 'L01', { decision: 'accept' }),
      { kind: 'reason_required' },
    ],
    [
      'a cell of a population that is gone',
      (ws) => editCoverage(ws, [{ population: COPY, source: SWG }], { state: 'present' }),
      { kind: 'not_found' },
    ],
    [
      'an action due before it starts',
      (ws) => addAction(ws, ACTION, { title: 'x', start: day('2026-03-02'), due: day('2026-03-01') }),
      { kind: 'due_before_start' },
    ],
    [
      'an id that could not stand in a link',
      (ws) => addPopulation(ws, '../x' as PopulationId, { name: 'x' }),
      { kind: 'bad_id' },
    ],
    ['a change that changes nothing', (ws) => editPopulation(ws, NURSES, { name: 'Nurses' }), { kind: 'no_change' }],
    ['to clear an answer that was never given', (ws) => clearAnswer(ws, 'T1.1', NURSES), { kind: 'no_change' }],
  ])('%s', (_, command, error) => {
    const { workspace, commits } = after();
    expect(command(workspace, commits)).toMatchObject({ ok: false, error });
  });
});

describe('populations', () => {
  it('lose their mode with a change of platform that has no such mode', () => {
    const { workspace } = after((ws) => editPopulation(ws, NURSES, { platform: 'android' }));
    expect(workspace.populations.get(NURSES)).toMatchObject({ platform: 'android', mode: 'unknown' });
  });

  it('are copied beside the original, with their cells and without their answers', () => {
    const { workspace } = after(
      (ws) => editCoverage(ws, CELL, { state: 'present', share: [0.5, 0.5], quality: { fields: [4, 4] } }),
      (ws) => answerCriterion(ws, 'T1.1', NURSES, { value: 'met' }),
      (ws) => duplicatePopulation(ws, NURSES, COPY),
    );
    expect(populationsInOrder(workspace).map(({ name }) => name)).toEqual(['Nurses', 'Nurses (copy)']);
    expect(coverageOf(workspace, COPY, SWG)).toMatchObject({
      population: COPY,
      state: 'present',
      share: [0.5, 0.5],
      quality: { fields: [4, 4] },
    });
    expect(workspace.answers.size).toBe(1);
  });

  it('take what was recorded about them along, and an undo brings all of it back', () => {
    const recorded: readonly Command[] = [
      (ws) => editCoverage(ws, CELL, { state: 'present' }),
      (ws) => answerCriterion(ws, 'T1.1', NURSES, { value: 'met' }),
      (ws) => decideLimit(ws, NURSES, 'L01', { decision: 'accept', reason: 'Agreed with the board' }),
    ];
    const gone = after(...recorded, remove).workspace;
    expect([gone.populations.size, gone.coverage.size, gone.answers.size, gone.limits.size]).toEqual([0, 0, 0, 0]);
    const back = after(...recorded, remove, (ws, commits) => {
      const last = commits.at(-1);
      const draft = last === undefined ? null : inverseOf(ws, last, 'Undid');
      return draft === null ? { ok: false, error: { kind: 'no_change' } } : { ok: true, value: draft };
    });
    expect(back.workspace).toEqual(after(...recorded).workspace);
  });
});

describe('sources', () => {
  it('are copied with their cells and removed with them', () => {
    const copied = after(
      (ws) => editCoverage(ws, CELL, { state: 'partial' }),
      (ws) => duplicateSource(ws, SWG, 's-2' as SourceId),
    );
    expect(coverageOf(copied.workspace, NURSES, 's-2' as SourceId)?.state).toBe('partial');
    const removed = after(
      (ws) => editCoverage(ws, CELL, { state: 'partial' }),
      (ws) => removeSources(ws, [SWG]),
    );
    expect([removed.workspace.sources.size, removed.workspace.coverage.size]).toEqual([0, 0]);
  });
});

describe('coverage', () => {
  it('of many cells is one commit', () => {
    const { commits } = after(
      (ws) => addPopulation(ws, COPY, { name: 'Ward' }),
      (ws) => editCoverage(ws, [...CELL, { population: COPY, source: SWG }], { state: 'present' }),
    );
    expect(commits.at(-1)?.ops.filter(({ to }) => to === 'present')).toHaveLength(2);
  });

  it('can be written down as unknown: somebody looked and could not tell', () => {
    const { workspace } = after((ws) => editCoverage(ws, CELL, { state: 'unknown' }));
    expect(coverageOf(workspace, NURSES, SWG)?.state).toBe('unknown');
  });

  it('is as fresh as its latest proof, its own date or an evidence item', () => {
    const { workspace } = after(
      (ws) => editCoverage(ws, CELL, { state: 'present', evidenceDate: day('2026-01-10') }),
      (ws) =>
        addEvidence(ws, 'ev-1' as EvidenceId, {
          title: 'Export',
          date: day('2026-03-01'),
          supports: [`coverage:${coverageIdOf(NURSES, SWG)}`],
        }),
      (ws) =>
        addEvidence(ws, 'ev-2' as EvidenceId, {
          title: 'Other',
          date: day('2026-04-01'),
          supports: ['criterion:T1.1'],
        }),
    );
    const cell = coverageOf(workspace, NURSES, SWG);
    expect(cell && evidenceDateOf(workspace, cell)).toBe('2026-03-01');
  });
});

describe('an action', () => {
  it('changes the record when it is done, in one commit with it', () => {
    const { workspace, commits } = after(
      (ws) =>
        addAction(ws, ACTION, {
          title: 'Roll out',
          changes: [{ population: NURSES, source: SWG, state: 'present', share: [0.9, 0.9] }],
        }),
      (ws) => editAction(ws, ACTION, { status: 'in_progress' }),
      (ws) =>
        completeAction(ws, ACTION, day('2026-05-01'), {
          kind: 'new',
          id: 'ev-1' as EvidenceId,
          fields: { title: 'Export of the console', date: day('2026-04-30') },
        }),
    );
    expect(workspace.actions.get(ACTION)).toMatchObject({ status: 'done', progress: 100, doneOn: '2026-05-01' });
    expect(coverageOf(workspace, NURSES, SWG)).toMatchObject({
      state: 'present',
      share: [0.9, 0.9],
    });
    const cell = coverageOf(workspace, NURSES, SWG);
    expect(cell && evidenceDateOf(workspace, cell)).toBe('2026-04-30');
    expect(workspace.evidence.get('ev-1' as EvidenceId)?.supports).toEqual([
      `action:${ACTION}`,
      `coverage:${coverageIdOf(NURSES, SWG)}`,
    ]);
    expect(commits).toHaveLength(5);
  });

  it('can be proven by an item that is in the register, which keeps what it proved before', () => {
    const { workspace, commits } = after(
      (ws) =>
        addEvidence(ws, 'ev-1' as EvidenceId, {
          title: 'Report',
          date: day('2026-04-02'),
          supports: ['criterion:T1.1'],
        }),
      (ws) =>
        addAction(ws, ACTION, { title: 'Roll out', changes: [{ population: NURSES, source: SWG, state: 'present' }] }),
      (ws) => completeAction(ws, ACTION, day('2026-05-01'), { kind: 'existing', id: 'ev-1' as EvidenceId }),
    );
    const cell = coverageIdOf(NURSES, SWG);
    expect(workspace.evidence.get('ev-1' as EvidenceId)?.supports).toEqual([
      'criterion:T1.1',
      `action:${ACTION}`,
      `coverage:${cell}`,
    ]);
    expect(commits.at(-1)?.label).toBe('Completed action Roll out');
  });

  it('that is completed without evidence proves nothing by what was seen before it, and says so', () => {
    const { workspace, commits } = after(
      (ws) => editCoverage(ws, CELL, { state: 'absent', evidenceDate: day('2026-04-20') }),
      (ws) =>
        addAction(ws, ACTION, { title: 'Roll out', changes: [{ population: NURSES, source: SWG, state: 'present' }] }),
      (ws) => completeAction(ws, ACTION, day('2026-05-01')),
    );
    expect(coverageOf(workspace, NURSES, SWG)).toMatchObject({ state: 'present', evidenceDate: null });
    expect(commits.at(-1)?.label).toBe('Completed action Roll out, without evidence');
  });

  it.each([
    ['another share', { share: [0.9, 0.9] as const }, null],
    ['fresh proof alone', {}, '2026-04-20'],
    ['what is so already', { state: 'present' as const }, '2026-04-20'],
  ])('planned with a day of proof and %s, takes that day for no proof', (_, change, evidenceDate) => {
    const planned = { population: NURSES, source: SWG, ...change, evidenceDate: day('2026-04-25') };
    const { workspace } = after(
      (ws) => editCoverage(ws, CELL, { state: 'present', evidenceDate: day('2026-04-20') }),
      (ws) => addAction(ws, ACTION, { title: 'Measure', changes: [planned] }),
      (ws) => completeAction(ws, ACTION, day('2026-05-01')),
    );
    expect(coverageOf(workspace, NURSES, SWG)).toMatchObject({ state: 'present', evidenceDate });
  });

  it('cannot wait for itself, not even through others', () => {
    const other = 'act-2' as ActionId;
    const { workspace } = after(
      (ws) => addAction(ws, ACTION, { title: 'Tunnel' }),
      (ws) => addAction(ws, other, { title: 'Logs', dependsOn: [ACTION] }),
    );
    expect(editAction(workspace, ACTION, { dependsOn: [other] })).toEqual({
      ok: false,
      error: { kind: 'circular_dependency', titles: ['Tunnel', 'Logs'] },
    });
  });
});

describe('a set-up', () => {
  it('fills in what is unknown and leaves what somebody recorded', () => {
    const template = TEMPLATES.find(({ id }) => id === 'ios-supervised-swg') ?? expect.fail('the set-up is gone');
    const fresh = after((ws) => applyTemplate(ws, [NURSES], template));
    expect(coverageOf(fresh.workspace, NURSES, SWG)).toMatchObject({
      state: 'present',
      switches: { full_device_tunnel: 'on' },
      share: null,
      evidenceDate: null,
    });
    expect(fresh.workspace.populations.get(NURSES)?.networkPath).toBe('full_tunnel');
    const recorded = after(
      (ws) => editCoverage(ws, CELL, { state: 'absent' }),
      (ws) => applyTemplate(ws, [NURSES], template),
    );
    expect(coverageOf(recorded.workspace, NURSES, SWG)?.state).toBe('absent');
  });
});

describe('settings', () => {
  it('keep a target within 0 and 100', () => {
    const { workspace } = after();
    expect(editSettings(workspace, { targetScore: 101 })).toMatchObject({
      ok: false,
      error: { kind: 'bad_value', field: 'targetScore' },
    });
  });
});

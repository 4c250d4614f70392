import { describe, expect, it } from 'vitest';

import { applyCommit } from '#/domain/ledger/fold.ts';
import { inverseOf } from '#/domain/ledger/undo.ts';
import { NURSES, SWG, type Command } from '#/domain/ledger/told.fixture.ts';
import { coverageIdOf, type ActionId, type EvidenceId } from '#/domain/ids.ts';
import { addAction, editAction } from '#/domain/workspace/commands/action-commands.ts';
import { completeAction } from '#/domain/workspace/commands/complete-action.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { addEvidence } from '#/domain/workspace/commands/evidence-commands.ts';
import { editPopulation, removePopulations } from '#/domain/workspace/commands/population-commands.ts';
import { coverageOf, evidenceDateOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { ACTION, CELL, after } from '#/domain/workspace/commands/commands.fixture.ts';

const complete: Command = (ws) => completeAction(ws, ACTION, day('2026-05-01'));

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
    // Another tab may ask a second time.
    expect(completeAction(workspace, ACTION, day('2026-05-02'))).toEqual({
      ok: false,
      error: { kind: 'already_done', title: 'Roll out' },
    });
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
      complete,
    );
    expect(coverageOf(workspace, NURSES, SWG)).toMatchObject({ state: 'present', evidenceDate: null });
    expect(commits.at(-1)?.label).toBe('Completed action Roll out, without evidence');
  });

  it('that is completed without evidence is not proven by items that show how it was, and one undo gives them back', () => {
    const cell = `coverage:${coverageIdOf(NURSES, SWG)}`;
    const told = after(
      (ws) => editCoverage(ws, CELL, { state: 'partial' }),
      (ws) =>
        addEvidence(ws, 'ev-1' as EvidenceId, {
          title: 'As it was',
          date: day('2026-04-20'),
          supports: [cell, 'criterion:T1.1'],
        }),
      (ws) =>
        addAction(ws, ACTION, { title: 'Roll out', changes: [{ population: NURSES, source: SWG, state: 'present' }] }),
      complete,
    );
    expect(told.workspace.evidence.get('ev-1' as EvidenceId)?.supports).toEqual(['criterion:T1.1']);
    const landed = coverageOf(told.workspace, NURSES, SWG);
    expect(landed && evidenceDateOf(told.workspace, landed)).toBeNull();
    const undone = inverseOf(told.workspace, told.commits.at(-1) ?? expect.fail(), 'Undo');
    expect(applyCommit(told.workspace, undone ?? expect.fail()).evidence.get('ev-1' as EvidenceId)?.supports).toContain(
      cell,
    );
  });

  it('is proven by what is named as its proof and by nothing newer that shows how it was', () => {
    const cell = `coverage:${coverageIdOf(NURSES, SWG)}`;
    const item = (id: string, date: string) => (ws: Workspace) =>
      addEvidence(ws, id as EvidenceId, { title: id, date: day(date), supports: id === 'proof' ? [] : [cell] });
    const { workspace } = after(
      (ws) => editCoverage(ws, CELL, { state: 'partial' }),
      item('older', '2026-03-01'),
      item('proof', '2026-04-01'),
      item('newer', '2026-04-20'),
      (ws) =>
        addAction(ws, ACTION, { title: 'Roll out', changes: [{ population: NURSES, source: SWG, state: 'present' }] }),
      (ws) => completeAction(ws, ACTION, day('2026-05-01'), { kind: 'existing', id: 'proof' as EvidenceId }),
    );
    const landed = coverageOf(workspace, NURSES, SWG);
    expect(landed && evidenceDateOf(workspace, landed)).toBe('2026-04-01');
    expect(workspace.evidence.get('older' as EvidenceId)?.supports).toEqual([cell]);
  });

  it('moves a population to another mode when it is done, and not to one of another platform', () => {
    const modes = [{ population: NURSES as string, mode: 'user_enrollment' as const }];
    const add: Command = (ws) => addAction(ws, ACTION, { title: 'Move nurses', modes });
    const done = after(add, complete);
    expect(done.workspace.populations.get(NURSES)?.mode).toBe('user_enrollment');
    expect(done.commits.at(-1)?.label).toBe('Completed action Move nurses, without evidence');
    const { workspace } = after(add, (ws) => editPopulation(ws, NURSES, { platform: 'android' }));
    expect(completeAction(workspace, ACTION, day('2026-05-01'))).toEqual({
      ok: false,
      error: { kind: 'mode_of_other_platform' },
    });
    expect(after(add, (ws) => removePopulations(ws, [NURSES]), complete).workspace.actions.get(ACTION)?.status).toBe(
      'done',
    );
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
      complete,
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

import { describe, expect, it } from 'vitest';

import { NURSES, SWG } from '#/domain/ledger/told.fixture.ts';
import { coverageIdOf, type ActionId, type EvidenceId } from '#/domain/ids.ts';
import { addAction, editAction } from '#/domain/workspace/commands/action-commands.ts';
import { completeAction } from '#/domain/workspace/commands/complete-action.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { addEvidence } from '#/domain/workspace/commands/evidence-commands.ts';
import { coverageOf, evidenceDateOf } from '#/domain/workspace/read.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { ACTION, CELL, after } from '#/domain/workspace/commands/commands.fixture.ts';

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

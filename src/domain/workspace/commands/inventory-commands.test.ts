import { describe, expect, it } from 'vitest';

import { NURSES, SWG, type Command } from '#/domain/ledger/told.fixture.ts';
import { inverseOf } from '#/domain/ledger/undo.ts';
import { coverageIdOf, type EvidenceId, type SourceId } from '#/domain/ids.ts';
import { answerCriterion } from '#/domain/workspace/commands/answer-commands.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { addEvidence } from '#/domain/workspace/commands/evidence-commands.ts';
import { decideLimit } from '#/domain/workspace/commands/limit-commands.ts';
import {
  addPopulation,
  duplicatePopulation,
  editPopulation,
  removePopulations,
} from '#/domain/workspace/commands/population-commands.ts';
import { duplicateSource, removeSources } from '#/domain/workspace/commands/source-commands.ts';
import { applyTemplate } from '#/domain/workspace/commands/template-commands.ts';
import { coverageOf, evidenceDateOf, populationsInOrder } from '#/domain/workspace/read.ts';
import { TEMPLATES } from '#/domain/workspace/templates.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { CELL, COPY, after } from '#/domain/workspace/commands/commands.fixture.ts';

const remove: Command = (ws) => removePopulations(ws, [NURSES]);

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

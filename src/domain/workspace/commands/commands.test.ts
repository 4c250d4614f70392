import { describe, expect, it } from 'vitest';

import { NURSES, SWG, type Command } from '#/domain/ledger/told.fixture.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { addAction } from '#/domain/workspace/commands/action-commands.ts';
import { answerCriterion, clearAnswer } from '#/domain/workspace/commands/answer-commands.ts';
import { editCoverage, setFamilyNone } from '#/domain/workspace/commands/coverage-commands.ts';
import { decideLimit } from '#/domain/workspace/commands/limit-commands.ts';
import { addPopulation, editPopulation, removePopulations } from '#/domain/workspace/commands/population-commands.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { ACTION, CELL, COPY, after } from '#/domain/workspace/commands/commands.fixture.ts';

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

describe('settings', () => {
  it('keep a target within 0 and 100', () => {
    const { workspace } = after();
    expect(editSettings(workspace, { targetScore: 101 })).toMatchObject({
      ok: false,
      error: { kind: 'bad_value', field: 'targetScore' },
    });
  });
});

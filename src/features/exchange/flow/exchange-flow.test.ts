import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Brought } from '#/features/exchange/flow/brought.ts';
import {
  AT_REST,
  DEVICE_STEPS,
  nextFlow,
  type Flow,
  type FlowEvent,
  type Step,
} from '#/features/exchange/flow/exchange-flow.ts';

const DEVICES: Brought = {
  kind: 'devices',
  files: [],
  reading: { files: [], combinations: [], cells: [], devices: 0, exportedOn: null },
};
const SHEET: Brought = {
  kind: 'inventory',
  file: 'sheet.csv',
  format: 'sheet',
  incoming: {
    origin: 'sheet.csv',
    completeness: { kind: 'partial' },
    populations: [],
    sources: [],
    coverage: [],
    families: [],
  },
  findings: [],
};
const WORDS = { what: 'a', why: 'b', todo: 'c' };
const started: FlowEvent = { kind: 'reading_started', file: 'intune.csv', totalBytes: 10 };
const after = (...events: readonly FlowEvent[]): Flow => events.reduce(nextFlow, AT_REST);
const inWizard = after(started, { kind: 'read', brought: DEVICES });

describe('reading', () => {
  it('ends in the wizard, at its first step and with nothing chosen', () => {
    expect(inWizard).toMatchObject({
      at: 'wizard',
      step: 'recognised',
      choices: { modes: new Map(), ticks: new Map() },
    });
  });

  it('once stopped, is not brought back by what still arrives', () => {
    const progress = { file: 'intune.csv', rows: 5, bytes: 5, totalBytes: 10 };
    expect(after(started, { kind: 'put_away' }, { kind: 'progressed', progress })).toBe(AT_REST);
    expect(after(started, { kind: 'put_away' }, { kind: 'read', brought: DEVICES })).toBe(AT_REST);
  });

  it('that is refused leaves the reason and nothing else', () => {
    expect(after(started, { kind: 'refused', words: WORDS })).toEqual({ at: 'rest', refusal: WORDS });
  });
});

const event: fc.Arbitrary<FlowEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('modes_chosen' as const),
    modes: fc
      .dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('leave_out' as const, null))
      .map((modes) => new Map(Object.entries(modes))),
  }),
  fc.record({
    kind: fc.constant('grouping_set' as const),
    field: fc.constantFrom('region' as const, 'ownership' as const),
    isOn: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('matched' as const),
    collection: fc.constantFrom('populations' as const, 'sources' as const),
    key: fc.constantFrom('a', 'b'),
    to: fc.constantFrom('new', 'pop-1'),
  }),
  fc.record({ kind: fc.constant('ticked' as const), ids: fc.subarray(['x', 'y']), isOn: fc.boolean() }),
);

describe('the wizard', () => {
  it('keeps every choice when one goes back and forth', () => {
    fc.assert(
      fc.property(fc.array(event), fc.array(fc.constantFrom<Step>(...DEVICE_STEPS)), (events, steps) => {
        const chosen = events.reduce(nextFlow, inWizard);
        const walked = steps.reduce<Flow>((flow, step) => nextFlow(flow, { kind: 'went_to', step }), chosen);
        expect(walked).toMatchObject({ choices: chosen.at === 'wizard' ? chosen.choices : {} });
      }),
    );
  });

  it('takes a mode back, and a grouping twice only once', () => {
    const flow = [
      { kind: 'modes_chosen', modes: new Map([['a', 'leave_out']]) },
      { kind: 'modes_chosen', modes: new Map([['a', null]]) },
      { kind: 'grouping_set', field: 'region', isOn: true },
      { kind: 'grouping_set', field: 'region', isOn: true },
    ].reduce<Flow>((so, one) => nextFlow(so, one as FlowEvent), inWizard);
    expect(flow).toMatchObject({ choices: { modes: new Map(), by: ['ownership', 'region'] } });
  });

  it('has no steps that its files do not need', () => {
    const sheet = after(started, { kind: 'read', brought: SHEET });
    expect(nextFlow(sheet, { kind: 'went_to', step: 'modes' })).toMatchObject({ step: 'recognised' });
  });

  it('puts everything away at the end', () => {
    expect(nextFlow(inWizard, { kind: 'put_away' })).toBe(AT_REST);
  });
});

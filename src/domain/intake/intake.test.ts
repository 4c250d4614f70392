import { describe, expect, it } from 'vitest';

import { acceptIntake } from '#/domain/intake/accept-intake.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import { acceptedByDefault, lackingWhatTheyRequire } from '#/domain/intake/intake-plan.ts';
import { proposeMatches } from '#/domain/intake/match-incoming.ts';
import { planIntake } from '#/domain/intake/plan-intake.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { NURSES, SWG, tell } from '#/domain/ledger/told.fixture.ts';
import { answerCriterion } from '#/domain/workspace/commands/answer-commands.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { addPopulation, removePopulations } from '#/domain/workspace/commands/population-commands.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const NONE: Incoming = {
  origin: 'intune.csv',
  completeness: { kind: 'partial' },
  populations: [],
  sources: [],
  coverage: [],
  families: [],
};
const SUPERVISED = { platform: 'ios', mode: 'supervised' } as const;

const told = tell([
  (ws) => addPopulation(ws, NURSES, { name: 'Nurses', ...SUPERVISED, importKey: 'intune:ios/supervised' }),
  (ws) => addSource(ws, SWG, { name: 'Gateway', family: 'proxy', product: 'Zscaler' }),
  (ws) => editCoverage(ws, [{ population: NURSES, source: SWG }], { state: 'present', quality: { fields: [3, 3] } }),
  (ws) => answerCriterion(ws, 'T1.1', NURSES, { value: 'met' }),
]);
const HERE = told.workspace;

function planOf(workspace: Workspace, incoming: Partial<Incoming>) {
  const whole: Incoming = { ...NONE, ...incoming };
  const plan = planIntake(workspace, whole, proposeMatches(workspace, whole));
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

function accept(workspace: Workspace, incoming: Partial<Incoming>, accepted?: readonly string[]) {
  const plan = planOf(workspace, incoming);
  const ids = accepted === undefined ? new Set(plan.changes.map(({ id }) => id)) : new Set(accepted);
  return acceptIntake(workspace, { ...NONE, ...incoming }, plan, ids, (prefix) => `${prefix}-1`);
}

const matchOf = (workspace: Workspace, fields: Incoming['populations'][number]['fields'], id?: PopulationId) =>
  proposeMatches(workspace, {
    ...NONE,
    populations: [{ key: 'k', fields, ...(id === undefined ? {} : { id }) }],
  }).populations.get('k');

describe('a population that comes in', () => {
  it('is matched by our id, the group of an earlier import, its name, or as the only one of its kind', () => {
    expect(matchOf(HERE, { name: 'other' }, NURSES)).toEqual({ to: NURSES, why: 'own_id' });
    expect(matchOf(HERE, { importKey: 'intune:ios/supervised' })).toEqual({ to: NURSES, why: 'import_key' });
    expect(matchOf(HERE, { name: ' nurses ' })).toEqual({ to: NURSES, why: 'name' });
    expect(matchOf(HERE, SUPERVISED)).toEqual({ to: 'new', why: 'nothing_alike' });
    const byHand = tell([(ws) => addPopulation(ws, NURSES, { name: 'Nurses', ...SUPERVISED })]).workspace;
    expect(matchOf(byHand, SUPERVISED)).toEqual({ to: NURSES, why: 'alike' });
  });

  it('is not guessed where two would do', () => {
    const two = tell(
      [(ws) => addPopulation(ws, 'p-2' as PopulationId, { name: 'NURSES', ...SUPERVISED })],
      undefined,
      told,
    ).workspace;
    expect(matchOf(two, { name: 'Nurses' })?.to).toBe('new');
  });

  it('has to say what it is where it is new', () => {
    const incoming: Incoming = { ...NONE, populations: [{ key: 'k', fields: { name: 'Couriers' } }] };
    const plan = planIntake(HERE, incoming, proposeMatches(HERE, incoming));
    expect(plan).toMatchObject({ ok: false, error: { kind: 'kind_required', name: 'Couriers' } });
  });

  it('gets no mode of the other platform', () => {
    const incoming: Incoming = { ...NONE, populations: [{ key: 'k', id: NURSES, fields: { platform: 'android' } }] };
    const plan = planIntake(HERE, incoming, proposeMatches(HERE, incoming));
    expect(plan).toMatchObject({
      ok: true,
      value: { changes: [{ fields: [{ field: 'platform' }, { to: 'unknown' }] }] },
    });
  });
});

describe('what an import of the same kind no longer holds', () => {
  const next: Partial<Incoming> = { completeness: { kind: 'whole', scopes: ['intune:'] } };

  it('is proposed for removal and not removed by default', () => {
    const plan = planOf(HERE, next);
    expect(plan.changes).toMatchObject([{ kind: 'gone', collection: 'populations', name: 'Nurses' }]);
    expect(acceptedByDefault(plan).size).toBe(0);
  });

  it('takes along what hangs on it, in one commit', () => {
    const draft = accept(HERE, next);
    const { workspace } = tell([() => draft], undefined, told);
    expect([workspace.populations.size, workspace.coverage.size, workspace.answers.size]).toEqual([0, 0, 0]);
    expect(draft).toMatchObject({ ok: true, value: { label: 'Imported intune.csv: 1 removed' } });
  });

  it('is nothing to a source, or to a population of another kind', () => {
    expect(planOf(HERE, { completeness: { kind: 'whole', scopes: ['jamf:'] } }).changes).toEqual([]);
  });
});

describe('accepting', () => {
  const couriers: Partial<Incoming> = {
    populations: [{ key: 'k', fields: { name: 'Couriers', platform: 'android', devices: [40, 40] } }],
    sources: [{ key: 's', id: SWG, fields: {} }],
    coverage: [{ population: 'k', source: 's', patch: { state: 'partial' } }],
  };

  it('nothing is no change', () => {
    expect(accept(HERE, couriers, [])).toEqual({ ok: false, error: { kind: 'no_change' } });
  });

  it('a cell without its new population is refused, and told beforehand', () => {
    const plan = planOf(HERE, couriers);
    const cell = plan.changes.find(({ collection }) => collection === 'coverage');
    const accepted = new Set([cell?.id ?? '']);
    expect(lackingWhatTheyRequire(plan, accepted)).toEqual([cell]);
    expect(accept(HERE, couriers, [...accepted])).toMatchObject({
      ok: false,
      error: { kind: 'not_found', collection: 'populations' },
    });
  });

  it('a record that was removed here brings back none of its old values', () => {
    const removed = tell([(ws) => removePopulations(ws, [NURSES])], undefined, told);
    const again: Partial<Incoming> = {
      populations: [{ key: 'k', id: NURSES, fields: { name: 'Nurses', ...SUPERVISED } }],
      sources: [{ key: 's', id: SWG, fields: {} }],
      coverage: [{ population: 'k', source: 's', patch: { state: 'partial' } }],
    };
    const { workspace } = tell([() => accept(removed.workspace, again)], undefined, removed);
    expect(workspace.populations.get(NURSES)).toMatchObject({ name: 'Nurses', importKey: '' });
    expect(workspace.coverage.get(NURSES)?.get(SWG)).toMatchObject({ state: 'partial', quality: {} });
  });

  it('the largest inventory that is gone can be accepted as gone', () => {
    const cell = HERE.coverage.get(NURSES)?.get(SWG);
    const row = new Map(Array.from({ length: 150_000 }, (_, at) => [`s${at}`, { ...cell, id: `${NURSES}~s${at}` }]));
    const large = { ...HERE, coverage: new Map([[NURSES, row]]) } as unknown as Workspace;
    const made = accept(large, { completeness: { kind: 'whole', scopes: ['intune:'] } });
    expect(made.ok && made.value.ops.length).toBeGreaterThan(150_000);
  });
});

import { expect, test } from 'vitest';

import { FAMILIES } from '#/domain/catalog/vocabulary.ts';
import { USUAL_COST } from '#/domain/planning/frontier/cost.ts';
import { USUAL_EFFORT } from '#/domain/planning/frontier/effort.ts';
import { planSpaceOf } from '#/domain/planning/frontier/plan-changes.ts';
import { planView } from '#/domain/planning/frontier/plan-view.ts';
import { MEASURE_OF } from '#/domain/planning/frontier/price.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { aWorkspace, day } from '#/domain/scoring/workspace-builder.fixture.ts';

const catalog = bundledCatalog();
const on = day('2026-06-30');
const best = { fields: [5, 5], timeliness: [5, 5], consistency: [5, 5] } as const;

/** Users are known well; a gateway that would say where to reaches no phone, and its records are poor. */
const workspace = aWorkspace({
  populations: [{ id: 'p', name: 'Couriers', platform: 'android', mode: 'fully_managed', devices: [100, 100] }],
  sources: [
    { id: 'idp', name: 'Directory', family: 'identity', retentionDays: 400 },
    { id: 'mdm', name: 'UEM', family: 'mdm', retentionDays: 400 },
    { id: 'swg', name: 'Gateway', family: 'proxy', retentionDays: 400 },
  ],
  none: FAMILIES,
  cells: [
    { population: 'p', source: 'idp', state: 'present', share: [1, 1], quality: best, evidenceDate: on },
    {
      population: 'p',
      source: 'mdm',
      state: 'present',
      share: [1, 1],
      quality: best,
      switches: { android_network_logging: 'off' },
      evidenceDate: on,
    },
    {
      population: 'p',
      source: 'swg',
      state: 'present',
      share: [0, 0],
      quality: { ...best, fields: [1, 1] },
      switches: { full_device_tunnel: 'on' },
      evidenceDate: on,
    },
  ],
});

function viewOf(names: readonly string[]) {
  const { space } = planSpaceOf(scoreWorkspace(workspace, catalog, on), {
    effort: USUAL_EFFORT,
    cost: USUAL_COST,
    years: 3,
    certainOnly: true,
  });
  const changes = [...space.changes.keys()].filter((change) =>
    names.includes(space.changes[change]?.candidate.id ?? ''),
  );
  return planView(workspace, catalog, on, space, { changes, bound: null }, MEASURE_OF.days);
}

test('share first: better records give nothing before the source reaches the phones, and reaching them opens the way', () => {
  const { steps } = viewOf(['p~swg~extend', 'organisation~swg~quality']);
  expect(steps).toMatchObject([
    { changes: ['p~swg~extend'], unlocks: ['organisation~swg~quality'], lifts: { population: 'p' } },
    {
      changes: ['organisation~swg~quality'],
      reason: { kind: 'needs', change: 'p~swg~extend', why: { kind: 'same_cell' } },
    },
  ]);
});

test('a step says which weakest question it lifts, and what it takes', () => {
  const { steps, days, once, money } = viewOf(['p~swg~extend']);
  expect(steps[0]?.lifts?.question).toBe('where');
  expect({ days, once, money }).toEqual({ days: 8, once: 2_000, money: 2_000 });
});

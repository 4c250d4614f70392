import { expect, test } from 'vitest';

import { FAMILIES } from '#/domain/catalog/vocabulary.ts';
import { addDays } from '#/domain/dates.ts';
import { everyGap } from '#/domain/planning/every-gap.ts';
import { gapsOf } from '#/domain/planning/gaps.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { aWorkspace, day, type WorkspaceParts } from '#/domain/scoring/workspace-builder.fixture.ts';

const catalog = bundledCatalog();
const on = day('2026-06-30');
const good = { fields: [5, 5], timeliness: [5, 5], consistency: [5, 5] } as const;

/** One population of managed phones, an identity source in good order, and one more source as the test wants it. */
function workspaceWith(parts: WorkspaceParts) {
  return aWorkspace({
    populations: [{ id: 'p', name: 'Couriers', platform: 'android', mode: 'fully_managed', devices: [100, 100] }],
    ...parts,
    sources: [{ id: 'idp', name: 'Directory', family: 'identity', retentionDays: 400 }, ...(parts.sources ?? [])],
    none: FAMILIES,
    cells: [
      { population: 'p', source: 'idp', state: 'present', share: [1, 1], quality: good, evidenceDate: on },
      ...(parts.cells ?? []),
    ],
  });
}

function gapsWith(parts: WorkspaceParts) {
  const workspace = workspaceWith(parts);
  return gapsOf(workspace, catalog, on, scoreWorkspace(workspace, catalog, on));
}

const gateway = { id: 'swg', name: 'Gateway', family: 'proxy', retentionDays: 400 } as const;
const cell = {
  population: 'p',
  source: 'swg',
  share: [1, 1],
  quality: good,
  switches: { full_device_tunnel: 'on' },
} as const;

test('old proof: renew it', () => {
  const gaps = gapsWith({
    sources: [gateway],
    cells: [{ ...cell, state: 'present', evidenceDate: addDays(on, -200) }],
  });
  expect(gaps.find(({ source }) => source === 'swg')).toMatchObject({
    kind: 'measure',
    cause: 'evidence',
    layer: 'unproven',
    certain: true,
    title: 'Renew the evidence for Gateway on Couriers',
    changes: [{ population: 'p', source: 'swg', evidenceDate: on }],
  });
});

test('a share that is a range, and quality that nobody rated: measure them', () => {
  const gaps = gapsWith({
    sources: [gateway],
    cells: [
      {
        ...cell,
        state: 'present',
        share: [0.3, 0.7],
        quality: { fields: [5, 5], timeliness: [5, 5] },
        evidenceDate: on,
      },
    ],
  });
  expect(gaps.find(({ id }) => id === 'p~swg~measure')).toMatchObject({
    certain: false,
    reason: 'Not recorded, or only as a range: the share of devices and consistency.',
  });
});

test('a switch that is off: turn it on', () => {
  const gaps = gapsWith({
    sources: [gateway],
    cells: [{ ...cell, state: 'present', switches: { full_device_tunnel: 'off' }, evidenceDate: on }],
  });
  expect(gaps.find(({ id }) => id === 'p~swg~switch')).toMatchObject({
    kind: 'configure',
    cause: 'switch',
    layer: 'closable',
    priority: 'M3',
    criterion: 'T2.2',
    changes: [{ population: 'p', source: 'swg', switches: { full_device_tunnel: 'on' } }],
  });
});

test('a source that is not rolled out here: roll it out; one that is not permitted: nothing', () => {
  const absent = gapsWith({ sources: [gateway], cells: [{ ...cell, state: 'absent' }] });
  expect(absent.find(({ id }) => id === 'p~swg~roll-out')?.title).toBe('Roll out Gateway to Couriers');
  const denied = gapsWith({ sources: [gateway], cells: [{ ...cell, state: 'not_permitted' }] });
  expect(denied.some(({ source }) => source === 'swg')).toBe(false);
});

test('a family that the organisation does not have: get one, for all populations at once', () => {
  expect(gapsWith({}).find(({ buys }) => buys === 'proxy')).toMatchObject({
    population: null,
    kind: 'buy',
    cause: 'missing',
    layer: 'closable',
  });
});

test('an unknown mode: record it; a weak one: move to the mode that gives most', () => {
  const unknown = gapsWith({ populations: [{ id: 'p', name: 'Couriers', platform: 'ios', devices: [5, 5] }] });
  expect(unknown.find(({ id }) => id === 'p~mode')?.title).toBe('Record the management mode of Couriers');
  const weak = gapsWith({
    populations: [{ id: 'p', name: 'Couriers', platform: 'android', mode: 'unmanaged', devices: [5, 5] }],
  });
  expect(weak.filter(({ kind }) => kind === 'change_mode')).toHaveLength(1);
});

test('what is done once for a source is one gap for all populations where it counts', () => {
  const short = { ...gateway, retentionDays: 30 };
  const gaps = gapsWith({
    populations: ['p', 'q'].map((id) => ({
      id,
      name: id,
      platform: 'android',
      mode: 'fully_managed',
      devices: [100, 100],
    })),
    sources: [short],
    cells: [
      { ...cell, population: 'p', state: 'present', evidenceDate: on },
      { ...cell, population: 'q', state: 'present', evidenceDate: on },
    ],
  });
  expect(gaps.filter(({ criterion }) => criterion === 'M3.1')).toMatchObject([
    {
      population: null,
      source: 'swg',
      title: 'Keep the records of Gateway on 2 populations for 365 days',
      changes: { length: 2 },
    },
  ]);
});

test('a second source of a family that counts already is not proposed', () => {
  const gaps = gapsWith({
    sources: [gateway, { id: 'swg2', name: 'Old gateway', family: 'proxy' }],
    cells: [
      { ...cell, state: 'present', evidenceDate: on },
      { population: 'p', source: 'swg2', state: 'absent' },
    ],
  });
  expect(gaps.some(({ source }) => source === 'swg2')).toBe(false);
});

test('a share before its log fields: each gives nothing alone, and says beside which other it pays', () => {
  const workspace = workspaceWith({
    sources: [gateway],
    cells: [{ ...cell, state: 'present', share: [0, 0], quality: { ...good, fields: [0, 0] }, evidenceDate: on }],
  });
  const gaps = everyGap(scoreWorkspace(workspace, catalog, on));
  const extend = gaps.find(({ id }) => id === 'p~swg~extend');
  expect(extend).toMatchObject({
    gain: 0,
    beside: { gap: 'organisation~swg~quality', title: 'Improve the records of Gateway on Couriers' },
  });
  expect(extend?.beside?.gain).toBeGreaterThan(10);
  expect(gaps.find(({ id }) => id === 'organisation~swg~quality')?.beside?.gap).toBe('p~swg~extend');
});

test('a weak mode offers the other modes that bring something too, the most first', () => {
  const move = gapsWith({
    populations: [{ id: 'p', name: 'Couriers', platform: 'android', mode: 'unmanaged', devices: [5, 5] }],
    sources: [gateway],
    cells: [{ ...cell, state: 'present', evidenceDate: on }],
  }).find(({ kind }) => kind === 'change_mode');
  expect(move?.alternatives.length).toBeGreaterThan(0);
  const gains = [move?.gain ?? 0, ...(move?.alternatives ?? []).map(({ gain }) => gain)];
  expect(gains).toEqual(gains.toSorted((a, b) => b - a));
  expect(move?.alternatives.some(({ mode }) => mode === move.mode)).toBe(false);
});

test('a gap names the criterion it is filed under and the others that it helps to meet', () => {
  const gaps = gapsWith({
    sources: [gateway],
    cells: [{ ...cell, state: 'present', share: [0.2, 0.2], evidenceDate: on }],
  });
  const criteria = gaps.find(({ id }) => id === 'p~swg~extend')?.criteria ?? [];
  expect(criteria[0]).toBe('T2.1');
  expect(criteria).toEqual(expect.arrayContaining(['T3.1', 'T3.2', 'D1.1']));
});

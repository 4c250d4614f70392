import { expect, test } from 'vitest';

import { FAMILIES } from '#/domain/catalog/vocabulary.ts';
import { addDays } from '#/domain/dates.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { aWorkspace, day, populationId, type WorkspaceParts } from '#/domain/scoring/workspace-builder.fixture.ts';

const catalog = bundledCatalog();
const on = day('2026-06-30');
const best = { fields: [5, 5], timeliness: [5, 5], consistency: [5, 5] } as const;

type Cell = Partial<NonNullable<WorkspaceParts['cells']>[number]>;

/** A supervised iPhone population with one gateway, kept for a year, proven today, and nothing else. */
function gateway(cell: Cell, parts: WorkspaceParts = {}) {
  const workspace = aWorkspace({
    none: FAMILIES,
    populations: [{ id: 'p', platform: 'ios', mode: 'supervised', devices: [100, 100] }],
    sources: [{ id: 's', family: 'proxy', retentionDays: 365 }],
    cells: [
      {
        population: 'p',
        source: 's',
        state: 'present',
        share: [1, 1],
        quality: best,
        switches: { full_device_tunnel: 'on' },
        evidenceDate: on,
        ...cell,
      },
    ],
    ...parts,
  });
  const score = scoreWorkspace(workspace, catalog, on).populations.get(populationId('p'));
  if (score === undefined) throw new Error('p is missing');
  return score;
}

test('[SC12] present: the ceiling on the recorded share', () => {
  const { facets } = gateway({ share: [0.5, 0.75] });
  expect(facets.dest_domain.value).toEqual([0.5, 0.75]);
  expect(facets.app_identity.value).toEqual([0.25, 0.375]);
});

test('[SC12] partial, with nothing to say which part: somewhere between nothing and all of it', () => {
  expect(gateway({ state: 'partial', share: null }).facets.dest_domain.value).toEqual([0, 1]);
  expect(gateway({ state: 'partial', share: [0.5, 0.5] }).facets.dest_domain.value).toEqual([0.5, 0.5]);
});

const overridden = (level: readonly [number, number]) =>
  gateway({ capability: { dest_domain: { level, reason: 'sampled' }, url: { level, reason: 'sampled' } } }).facets;

test('[SC1] an override lowers a capability and never lifts it above the ceiling', () => {
  expect(overridden([0.5, 0.5]).dest_domain.value).toEqual([0.5, 0.5]);
  expect(overridden([1, 1]).url.value).toEqual([0.5, 0.5]);
});

const domainWithTunnel = (state: 'on' | 'off' | 'unknown') =>
  gateway({ switches: { full_device_tunnel: state } }).facets.dest_domain.value;

test('[SC14] a switch: on gives the level, off what is left without it, unknown the interval', () => {
  expect(domainWithTunnel('on')).toEqual([1, 1]);
  expect(domainWithTunnel('off')).toEqual([0.5, 0.5]);
  expect(domainWithTunnel('unknown')).toEqual([0.5, 1]);
});

const domainOf = (cell: Cell) => gateway(cell).facets.dest_domain.value;

test('[SC2] retention: days of the cell, else its rating, else days of the source, against the profile', () => {
  expect(domainOf({ retentionDays: 0 })).toEqual([0, 0]);
  expect(domainOf({ quality: { ...best, retention: [0, 5] } })).toEqual([0, 1]);
  expect(domainOf({})).toEqual([1, 1]);
});

const domainProven = (evidenceDate: ReturnType<typeof day> | null, date?: ReturnType<typeof day>) =>
  gateway({ evidenceDate }, { evidence: date ? [{ id: 'e', date, supports: ['coverage:p~s'] }] : [] }).facets
    .dest_domain.value;

test('[SC3] the newest proof counts: the date of the cell, or an item of evidence that supports it', () => {
  expect(domainProven(null)).toEqual([0, 1]);
  expect(domainProven(addDays(on, -200))[0]).toBeCloseTo(0.6, 12);
  expect(domainProven(addDays(on, -200), addDays(on, -30))).toEqual([1, 1]);
  expect(domainProven(addDays(on, -200), addDays(on, -400))[0]).toBeCloseTo(0.6, 12);
});

const domainWithDateAhead = (ahead: number, date: ReturnType<typeof day>) =>
  gateway({ evidenceDate: addDays(on, ahead) }, { evidence: [{ id: 'e', date, supports: ['coverage:p~s'] }] }).facets
    .dest_domain.value[0];

test('[SC3] a date that is still to come proves nothing, and does not hide an older proof', () => {
  expect(domainWithDateAhead(1, addDays(on, -400))).toBe(1);
  expect(domainWithDateAhead(30, addDays(on, -400))).toBe(0);
  expect(domainWithDateAhead(30, addDays(on, -10))).toBe(1);
});

const onTwoSets = (deviceSet: string | null) => {
  const cell = { population: 'p', state: 'present', share: [0.5, 0.5], quality: best, evidenceDate: on } as const;
  const switches = { full_device_tunnel: 'on' } as const;
  return gateway(
    {},
    {
      sources: ['s', 't'].map((id) => ({ id, family: 'proxy', retentionDays: 365 })),
      cells: [
        { ...cell, switches, source: 's' },
        { ...cell, switches, source: 't', deviceSet },
      ],
    },
  ).facets.dest_domain.value;
};

test('[SC13] set names are compared without case and outer blanks; another name can only raise the upper bound', () => {
  expect(onTwoSets(null)).toEqual([0.5, 0.5]);
  expect(onTwoSets(' Tunnelled ')).toEqual([0.5, 0.5]);
  expect(onTwoSets('kiosks')).toEqual([0.5, 1]);
});

test('[SC16] what is not permitted is out of reach by law where no other family shows the same', () => {
  const network = ['fw', 'dns', 'proxy', 'tls'] as const;
  const { proof, visibility } = gateway(
    {},
    {
      sources: network.map((family) => ({ id: family, family })),
      cells: network.map((source) => ({ population: 'p', source, state: 'not_permitted' })),
    },
  );
  expect(visibility).toEqual([0, 0]);
  expect(proof.outOfReachLegal).toBeGreaterThan(20);
  expect(proof.outOfReachMode).toBeCloseTo(28.4, 9);
});

test('[SC16] a family that is not permitted gives nothing by its other sources either', () => {
  const parts: WorkspaceParts = { sources: ['s', 't'].map((id) => ({ id, family: 'proxy', retentionDays: 365 })) };
  const { proof, visibility } = gateway({ source: 't', state: 'not_permitted' }, parts);
  expect(visibility).toEqual([0, 0]);
  // The firewall could show as much, so nothing is lost for good.
  expect(proof.outOfReachLegal).toBe(0);
});

const inMode = (mode: 'cope' | 'unknown'): WorkspaceParts => ({
  populations: [{ id: 'p', platform: 'ios', mode, devices: [10, 10] }],
});

test('[SC15] a mode of the other platform is no mode: it counts as unknown', () => {
  expect(gateway({}, inMode('cope')).visibility).toEqual(gateway({}, inMode('unknown')).visibility);
});

test('[SC8] an unknown retention profile leaves retention open instead of guessing one', () => {
  const { facets } = gateway({}, { settings: { retentionProfile: 'gone' } });
  expect(facets.dest_domain.value).toEqual([0, 1]);
});

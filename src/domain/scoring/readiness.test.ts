import { expect, test } from 'vitest';

import { FAMILIES } from '#/domain/catalog/vocabulary.ts';
import { addDays } from '#/domain/dates.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { readinessOf } from '#/domain/scoring/readiness-points.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { aWorkspace, day, populationId, type WorkspaceParts } from '#/domain/scoring/workspace-builder.fixture.ts';

const catalog = bundledCatalog();
const on = day('2026-06-30');
const good = { fields: [5, 5], timeliness: [5, 5], consistency: [5, 5] } as const;

function scoreOf(parts: WorkspaceParts) {
  const workspace = aWorkspace({
    none: FAMILIES,
    settings: { retentionProfile: 'cis-controls-8' },
    populations: [{ id: 'p', name: 'Couriers', platform: 'android', mode: 'fully_managed', devices: [100, 100] }],
    ...parts,
  });
  return scoreWorkspace(workspace, catalog, on);
}

function criterionOf(criterion: string, parts: WorkspaceParts) {
  return scoreOf(parts).populations.get(populationId('p'))?.criteria.get(criterion);
}

const mtd = { sources: [{ id: 's', family: 'mtd' as const }] };

const proxies = (days: number, siem: 'yes' | 'no'): WorkspaceParts => ({
  sources: [
    { id: 'a', family: 'proxy', retentionDays: 400, siem: 'yes' },
    { id: 'b', family: 'fw', retentionDays: days, siem },
  ],
  cells: ['a', 'b'].map((source) => ({ population: 'p', source, state: 'present', share: [1, 1], quality: good })),
});

const decided = (expires: string) => ({
  limits: [
    { population: 'p', limit: 'L02', decision: 'accept' as const, reason: 'QUIC is blocked', expires: day(expires) },
  ],
});

const answered = (population: string | null, value: 'met' | 'partial' | 'not_applicable', reason: string) => ({
  criterion: 'M1.1',
  population,
  value,
  reason,
});

const said = (...answers: NonNullable<WorkspaceParts['answers']>) => criterionOf('M1.1', { answers });

const agentOn = (share: readonly [number, number]) =>
  criterionOf('T1.4', { ...mtd, cells: [{ population: 'p', source: 's', state: 'present', share }] });

test('[SC20] a share of devices against its cut-offs, with the numbers in words', () => {
  expect(agentOn([0.96, 0.96])).toEqual({
    criterion: 'T1.4',
    value: 'met',
    score: [1, 1],
    origin: 'derived',
    derived: 'met',
    share: null,
    rule: '96 % of devices are covered by an active MTD agent; met from 90 %, partial from 50 %.',
  });
  expect(agentOn([0.899, 0.899])?.value).toBe('partial');
  expect(agentOn([0.4, 0.4])?.value).toBe('not_met');
  expect(agentOn([0.8, 0.95])).toMatchObject({ value: 'unknown', score: [0.5, 1] });
});

test('[SC20] a cell that nobody filled in leaves a derived criterion open, "we have none" settles it', () => {
  expect(criterionOf('T1.4', mtd)).toMatchObject({ value: 'unknown', score: [0, 1], origin: 'derived' });
  expect(criterionOf('T1.4', {})).toMatchObject({ value: 'not_met', rule: expect.stringContaining('0 % of devices') });
});

test.each([
  ['M1.1', { populations: [{ id: 'p', platform: 'ios' as const }] }, 'not_met'],
  ['M1.1', {}, 'met'],
  ['D4.5', {}, 'partial'],
  ['D4.5', { populations: [{ id: 'p', mode: 'fully_managed' as const, sensitivity: 3 as const }] }, 'not_met'],
  ['M3.4', {}, 'unknown'],
  ['M3.4', { populations: [{ id: 'p', mode: 'cope' as const, privacyBasis: 'DPIA 7' }] }, 'met'],
  ['T1.5', { populations: [{ id: 'p', platform: 'ios' as const, mode: 'supervised' as const }] }, 'not_applicable'],
  ['D5.1', { populations: [{ id: 'p', mode: 'unmanaged' as const, devices: [5, 9] as const }] }, 'partial'],
  ['T2.1', { populations: [{ id: 'p', mode: 'cope' as const, networkPath: 'none' as const }] }, 'not_met'],
])('[SC20] %s of %j is %s', (criterion, parts, value) => {
  expect(criterionOf(criterion, parts)?.value).toBe(value);
});

test('[SC20] retention, SIEM and decisions are read from the record', () => {
  expect(criterionOf('M3.1', proxies(90, 'yes'))?.value).toBe('met');
  expect(criterionOf('M3.1', proxies(30, 'yes'))?.value).toBe('partial');
  expect(criterionOf('M4.1', proxies(90, 'yes'))?.value).toBe('met');
  expect(criterionOf('M4.1', proxies(90, 'no'))?.rule).toBe(
    'Counted sources that reach the SIEM: 1 of 2; met when all do.',
  );
  expect(criterionOf('D5.5', {})?.origin).toBe('none');
  expect(criterionOf('D5.5', decided('2027-01-01'))?.value).toBe('partial');
  expect(criterionOf('D5.5', decided('2026-01-01'))?.value).toBe('not_met');
});

test('[SC20] evidence for a criterion completes what the record alone leaves partial', () => {
  const evidence = [{ id: 'e', date: addDays(on, -10), supports: ['criterion:D5.2'] }];
  expect(criterionOf('D5.2', {})?.value).toBe('partial');
  expect(criterionOf('D5.2', { evidence })?.value).toBe('met');
});

test('[SC21] a person overrides the record with a reason only; the population before the organisation; the origin is kept', () => {
  expect(said(answered('p', 'partial', ''))).toMatchObject({ value: 'met', origin: 'derived' });
  expect(said(answered('p', 'partial', 'Half of them'))).toMatchObject({
    value: 'partial',
    origin: 'population',
    derived: 'met',
    share: null,
  });
  expect(said(answered(null, 'partial', 'Half of them'))).toMatchObject({ value: 'partial', origin: 'organisation' });
  expect(said(answered(null, 'partial', 'Half'), answered('p', 'met', ''))).toMatchObject({
    value: 'met',
    origin: 'population',
  });
  expect(said(answered('p', 'not_applicable', ''))?.score).toEqual([1, 1]);
  expect(said(answered('p', 'not_applicable', 'Kiosks'))?.score).toBeNull();
});

test('[SC22] directions give 60 points, mitigations 40; unknown is the whole range; not applicable leaves the mean', () => {
  const { checklist } = catalog;
  expect(readinessOf(checklist, () => [1, 1])).toEqual([100, 100]);
  expect(readinessOf(checklist, () => [0, 1])).toEqual([0, 100]);
  expect(readinessOf(checklist, () => null)).toBeNull();
  const directions = readinessOf(checklist, (criterion) => (criterion.startsWith('D') ? [1, 1] : [0, 0]));
  expect(directions?.[0]).toBeCloseTo(60, 9);
  const only = readinessOf(checklist, (criterion) => (criterion === 'M3.1' ? [0.5, 0.5] : null));
  expect(only).toEqual([50, 50]);
  const one = readinessOf(checklist, (criterion) => (criterion === 'D4.1' ? [1, 1] : [0, 0]));
  expect(one?.[0]).toBeCloseTo((60 * 25) / 100 / 5, 9);
});

test('[SC22] the organisation answers from its own rule, and its points are those of its populations', () => {
  const { organisation } = scoreOf({
    populations: [
      { id: 'p', platform: 'ios', mode: 'supervised', devices: [900, 900] },
      { id: 'q', platform: 'ios', mode: 'unmanaged', devices: [100, 100] },
    ],
  });
  expect(organisation.criteria.get('T1.1')).toEqual({
    criterion: 'T1.1',
    value: 'partial',
    score: [0.9, 0.9],
    origin: 'derived',
    derived: 'partial',
    share: null,
    rule: '90 % of devices are enrolled; met from 95 %, partial from 70 %.',
  });
  expect(organisation.criteria.get('D2.1')).toMatchObject({ value: 'unknown', origin: 'none', rule: null });
});

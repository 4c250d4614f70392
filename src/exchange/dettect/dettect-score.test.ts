import { expect, test } from 'vitest';

import type { Family, Platform } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { aWorkspace } from '#/domain/scoring/workspace-builder.fixture.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import { bundledStrategy } from '#/exchange/dettect/bundled-strategy.fixture.ts';
import { dettectRollUp, dettectScores, levelOfShare } from '#/exchange/dettect/dettect-score.ts';

const { analytics } = bundledStrategy();
const { retentionProfiles } = bundledCatalog().checklist;
const ALL: Partial<Coverage> = { state: 'present', share: [1, 1] };

function scored(platform: Platform, cells: Partial<Record<Family, Partial<Coverage>>>) {
  const workspace = aWorkspace({
    populations: [{ id: 'p', name: 'Phones', platform, mode: platform === 'ios' ? 'supervised' : 'fully_managed' }],
    sources: Object.keys(cells).map((family) => ({ id: family, name: family, family: family as Family })),
    cells: Object.entries(cells).map(([source, fields]) => Object.assign({ population: 'p', source }, fields)),
  });
  const score = dettectScores(workspace, analytics, retentionProfiles).get('p' as PopulationId);
  if (score === undefined) throw new Error('The population has a score.');
  const [t1481, , , oneWay] = score.techniques;
  return { t1481, oneWay, differs: score.differs.join('\n') };
}

test.each([
  [1, 2, 2],
  [2, 3, 2],
  [3, 4, 3],
  [1, 3, 1],
  [2, 5, 1],
  [3, 5, 2],
  [4, 5, 3],
  [5, 5, 4],
  [0, 5, 0],
  [0, 0, 0],
])('%d of %d data components give %d', (available, asked, level) => {
  expect(levelOfShare(available, asked)).toBe(level);
});

test('Android with every component reaches 4', () => {
  const { t1481 } = scored('android', { mdm: ALL, mtd: ALL, proxy: ALL });
  expect(t1481).toMatchObject({ id: 'T1481', score: 4, missing: [] });
});

test('iOS never reaches 4, for it is asked for the File Creation of Android', () => {
  const { t1481, oneWay, differs } = scored('ios', { mdm: ALL, mtd: ALL, proxy: ALL });
  expect(t1481?.score).toBe(2);
  expect(t1481?.missing).toEqual(['File Creation', 'OS API Execution']);
  expect(oneWay).toMatchObject({ id: 'T1481.003', score: 4 });
  expect(differs).toContain('File Creation');
});

test('one per cent of the devices counts like all of them, and a quality of 1 like 5', () => {
  const poor: Partial<Coverage> = { state: 'partial', share: [0.01, 0.01], quality: { fields: [1, 1] } };
  const little = scored('android', { mdm: poor, mtd: poor, proxy: poor });
  expect(little.t1481?.score).toBe(4);
  expect(little.differs).toContain('1 % of the devices');
});

test('what is present and not measured is nothing in DeTT&CT', () => {
  const { t1481, differs } = scored('android', { proxy: { state: 'present' } });
  expect(t1481).toMatchObject({ score: 0, fed: [] });
  expect(differs).toContain('five zeros');
});

test('what is planned, absent or not permitted gives nothing', () => {
  const { t1481 } = scored('android', {
    proxy: { ...ALL, state: 'planned' },
    mtd: { ...ALL, state: 'absent' },
    mdm: { ...ALL, state: 'not_permitted' },
  });
  expect(t1481?.score).toBe(0);
});

test('sign-ins feed no data component of T1481, and DNS alone passes for traffic content', () => {
  const { t1481, differs } = scored('android', { identity: ALL, dns: ALL });
  expect(t1481).toMatchObject({ score: 1, fed: ['Network Traffic Content'] });
  expect(differs).toContain('DNS alone');
  expect(differs).toContain('Sign-ins');
});

test('the roll-up counts each different score once and rounds a half to even', () => {
  expect(dettectRollUp([1, 1, 1, 2])).toBe(2);
  expect(dettectRollUp([2, 3])).toBe(2);
  expect(dettectRollUp([0, 0, 3])).toBe(3);
  expect(dettectRollUp([0])).toBeNull();
});

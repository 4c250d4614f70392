import { expect, test } from 'vitest';

import { FAMILIES } from '#/domain/catalog/vocabulary.ts';
import { addDays } from '#/domain/dates.ts';
import type { AcceptanceId } from '#/domain/ids.ts';
import { acceptanceByGap } from '#/domain/planning/acceptances.ts';
import { acceptancesOf, isClosedWhenUnlisted } from '#/domain/planning/acceptances-of-gap.ts';
import { allCandidates } from '#/domain/planning/all-candidates.ts';
import { everyGap } from '#/domain/planning/every-gap.ts';
import { gapList } from '#/domain/planning/gap-list.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { aWorkspace, day } from '#/domain/scoring/workspace-builder.fixture.ts';

const catalog = bundledCatalog();
const on = day('2026-06-30');
const RETENTION = 'organisation~swg~retention';

/** Phones behind one gateway that reaches `share` of them, with a decision on each subject, by days that it holds. */
function acceptedOn(populations: readonly string[], accepted: Readonly<Record<string, number>>, share: number) {
  const decisions = Object.entries(accepted).map(([subject, days], at) => ({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a plain id by construction.
    id: `acc-${at}` as AcceptanceId,
    population: '',
    subject,
    title: subject,
    reason: 'Later.',
    approver: 'A. Meyer',
    expires: addDays(on, days),
    decidedOn: on,
  }));
  return {
    ...aWorkspace({
      populations: populations.map((id) => ({ id, platform: 'android', mode: 'fully_managed', devices: [100, 100] })),
      sources: [{ id: 'swg', family: 'proxy', retentionDays: 30 }],
      none: FAMILIES,
      cells: populations.map((population) => ({
        population,
        source: 'swg',
        state: 'present',
        share: [share, share],
        evidenceDate: on,
      })),
    }),
    acceptances: new Map(decisions.map((one) => [one.id, one])),
  };
}

/** The gap of keeping their records longer, which is one for all. */
function retentionGap(populations: readonly string[], accepted: Readonly<Record<string, number>>) {
  const workspace = acceptedOn(populations, accepted, 1);
  const scored = scoreWorkspace(workspace, catalog, on);
  const entry = gapList(scored, everyGap(scored), []).find(({ key }) => key.endsWith('~swg~retention'));
  if (entry === undefined) throw new Error('No gap of retention is listed');
  const found = acceptancesOf(entry, acceptanceByGap(workspace, on));
  return { entry, found: found.map(({ acceptance, term }) => [acceptance.subject, term]) };
}

/** The gaps of reaching all phones, of which so many populations have one of their own; each with what was decided. */
function extendGaps(populations: readonly string[], byItself: number, accepted: Readonly<Record<string, number>>) {
  const workspace = acceptedOn(populations, accepted, 0.5);
  const scored = scoreWorkspace(workspace, catalog, on);
  const byGap = acceptanceByGap(workspace, on);
  return gapList(scored, everyGap(scored, allCandidates(scored, byItself)), [])
    .filter(({ key }) => key.endsWith('~swg~extend'))
    .map((entry) => [entry.key, acceptancesOf(entry, byGap).map(({ acceptance }) => acceptance.subject)].flat());
}

test("what is done once for a source stays the same gap when one population is left, and reads as that one's", () => {
  const two = retentionGap(['p', 'q'], { [RETENTION]: 200 });
  const one = retentionGap(['q'], { [RETENTION]: 200 });
  expect([two.entry.key, two.entry.population]).toEqual([RETENTION, null]);
  expect([one.entry.key, one.entry.population]).toEqual([RETENTION, 'q']);
  expect(two.found).toEqual([[RETENTION, 'running']]);
  expect(one.found).toEqual([[RETENTION, 'running']]);
});

test('decisions on each population hold for the gap that joins them, until the first of them ends', () => {
  expect(retentionGap(['p'], { 'p~swg~retention': 200 }).found).toEqual([['p~swg~retention', 'running']]);
  expect(retentionGap(['p', 'q'], { 'p~swg~retention': 200, 'q~swg~retention': -1 }).found).toEqual([
    ['q~swg~retention', 'expired'],
    ['p~swg~retention', 'running'],
  ]);
  expect(retentionGap(['p', 'q'], { 'p~swg~retention': 200, 'p~swg~extend': 200 }).found).toEqual([]);
});

test('what was decided on many alike holds when one of them is left, and when that one stands by itself', () => {
  const alike = 'alike~android~fully_managed~swg~extend';
  expect(extendGaps(['p', 'q'], 0, { [alike]: 200 })).toEqual([[alike, alike]]);
  expect(extendGaps(['q'], 0, { [alike]: 200 })).toEqual([[alike, alike]]);
  expect(extendGaps(['p', 'q'], 2, { [alike]: 200, 'q~swg~extend': 100 })).toEqual([
    ['p~swg~extend', alike],
    ['q~swg~extend', 'q~swg~extend'],
  ]);
});

test('a change that is listed no more may go by another key; a criterion or a loss that is not listed has gone', () => {
  expect([RETENTION, 'p~swg~extend', 'alike~ios~supervised~swg~extend'].filter(isClosedWhenUnlisted)).toEqual([]);
  expect(['criterion~D1.1', 'p~ceiling', 'p~legal'].every(isClosedWhenUnlisted)).toBe(true);
});

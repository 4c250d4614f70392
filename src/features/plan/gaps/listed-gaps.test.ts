import { expect, test } from 'vitest';

import { addDays } from '#/domain/dates.ts';
import type { AcceptanceId } from '#/domain/ids.ts';
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import { NO_FILTER, readGapPlace, writeGapPlace, type GapPlace } from '#/features/plan/gaps/gap-address.ts';
import { listedGaps, matchingGaps } from '#/features/plan/gaps/listed-gaps.ts';
import { aWorkspace, day, populationId } from '#/domain/scoring/workspace-builder.fixture.ts';
import type { Acceptance } from '#/domain/workspace/entities.ts';

const on = day('2026-06-30');

function gap(key: string, fields: Partial<GapEntry> = {}): GapEntry {
  return {
    key,
    kind: 'configure',
    cause: 'share',
    layer: 'closable',
    population: null,
    facet: null,
    question: null,
    family: null,
    source: null,
    criteria: [],
    size: 1,
    narrows: 0,
    readiness: 0,
    certain: true,
    title: key,
    reason: 'Because.',
    closes: 'A change.',
    change: null,
    ...fields,
  };
}

const GAPS = [
  gap('Extend the gateway', { population: populationId('p'), facet: 'dest_domain', family: 'proxy', size: 5 }),
  gap('Out of reach', { kind: 'accept', cause: 'ceiling', layer: 'out_of_reach', question: 'app', size: 9 }),
  gap('Meet D1.1', { cause: 'unmet', layer: null, criteria: ['D1.1'], size: 0, readiness: 3 }),
];

function accepted(subject: string, days: number): Acceptance {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a plain id by construction.
  const id = `acc-${subject.length}` as AcceptanceId;
  return {
    id,
    population: '',
    subject,
    title: subject,
    reason: 'Later.',
    approver: 'A. Meyer',
    expires: addDays(on, days),
    decidedOn: addDays(on, -30),
  };
}

const workspace = {
  ...aWorkspace({ populations: [{ id: 'p', name: 'Couriers' }] }),
  acceptances: new Map([accepted('Out of reach', 90), accepted('Meet D1.1', -1)].map((one) => [one.id, one] as const)),
};

function keysOf(patch: Partial<GapPlace>): readonly string[] {
  const listed = listedGaps(GAPS, workspace, on);
  return matchingGaps(listed, { ...NO_FILTER, ...patch }).map(({ entry }) => entry.key);
}

test('an accepted gap is no longer open; one whose acceptance is over is open again, and says so', () => {
  expect(keysOf({ state: 'accepted' })).toEqual(['Out of reach']);
  expect(keysOf({ state: 'open' })).toEqual(['Extend the gateway', 'Meet D1.1']);
  expect(keysOf({ state: 'expired' })).toEqual(['Meet D1.1']);
});

test('filters narrow by kind, cause, place, question or facet, family, criterion or its item, and words', () => {
  expect(keysOf({ kind: 'accept' })).toEqual(['Out of reach']);
  expect(keysOf({ cause: 'share' })).toEqual(['Extend the gateway']);
  expect(keysOf({ where: 'p' })).toEqual(['Extend the gateway']);
  expect(keysOf({ where: 'organisation' })).toEqual(['Out of reach', 'Meet D1.1']);
  expect(keysOf({ what: 'where' })).toEqual(['Extend the gateway']);
  expect(keysOf({ what: 'app' })).toEqual(['Out of reach']);
  expect(keysOf({ family: 'proxy' })).toEqual(['Extend the gateway']);
  expect(keysOf({ criterion: 'D1' })).toEqual(['Meet D1.1']);
  expect(keysOf({ criterion: 'D1.2' })).toEqual([]);
  expect(keysOf({ search: 'gateway COURIERS' })).toEqual(['Extend the gateway']);
  expect(keysOf({ sort: 'size' })).toEqual(['Out of reach', 'Extend the gateway', 'Meet D1.1']);
});

test('every filter is in the address and is read again; the start leaves no trace', () => {
  const place: GapPlace = {
    kind: 'buy',
    cause: 'missing',
    where: 'p',
    what: 'dest_domain',
    family: 'dns',
    criterion: 'M3.1',
    state: 'planned',
    search: 'zeek',
    sort: 'name',
    open: 'p~mode',
  };
  const written = writeGapPlace(new URLSearchParams('days=3'), place);
  expect(readGapPlace(written)).toEqual(place);
  expect(writeGapPlace(written, NO_FILTER).toString()).toBe('days=3');
});

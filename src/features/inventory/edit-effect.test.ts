import { expect, test } from 'vitest';

import { editEffect } from '#/features/inventory/edit-effect.ts';
import { FACETS, type Facet } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import type { PopulationScore, Proof, WorkspaceScore } from '#/domain/scoring/score.ts';

const A = 'a' as PopulationId;
const B = 'b' as PopulationId;

function proof(proven: number, unproven: number, closable: number): Proof {
  return { proven, unproven, closable, outOfReachMode: 100 - proven - unproven - closable, outOfReachLegal: 0 };
}

/** Only what the sentence reads. */
function aPopulation(devices: Range, its: Proof, facets: Partial<Record<Facet, number>> = {}): PopulationScore {
  const values = Object.fromEntries(FACETS.map((facet) => [facet, { value: [facets[facet] ?? 0, 1] }]));
  return { population: { devices }, proof: its, facets: values } as unknown as PopulationScore;
}

function aScore(
  organisation: Proof | null,
  populations: readonly (readonly [PopulationId, PopulationScore])[],
): WorkspaceScore {
  return {
    organisation: {
      proof: organisation,
      visibility: organisation && [organisation.proven, organisation.proven + organisation.unproven],
    },
    populations: new Map(populations),
  } as unknown as WorkspaceScore;
}

const name = (facet: Facet) => facet.replace('dest_', 'destination ');
const other = aPopulation([100, 100], proof(50, 0, 0));

test('one population: its points, the facets that rose, its devices, the organisation', () => {
  const before = aScore(proof(40, 10, 20), [
    [A, aPopulation([2400, 2400], proof(30, 10, 20))],
    [B, other],
  ]);
  const after = aScore(proof(40.2, 10, 20), [
    [A, aPopulation([2400, 2400], proof(33.1, 10, 17), { dest_domain: 0.4, timing: 0.2 })],
    [B, other],
  ]);
  expect(editEffect(before, after, name)).toEqual({
    tone: 'up',
    sentence: '+3.1 proven: destination domain and timing for 2,400 devices; organisation +0.2',
  });
});

test('several populations: the organisation and the devices of all of them', () => {
  const was = aPopulation([10, 20], proof(30, 10, 20), { user: 1 });
  const now = aPopulation([10, 20], proof(20, 10, 30));
  const before = aScore(proof(40, 10, 20), [
    [A, was],
    [B, was],
  ]);
  const after = aScore(proof(36.5, 10, 23.5), [
    [A, now],
    [B, { ...now }],
  ]);
  expect(editEffect(before, after, name)).toEqual({
    tone: 'down',
    sentence: 'Organisation −3.5 proven: user for 20–40 devices',
  });
});

test('saying that something is absent proves nothing but settles where the points went', () => {
  const before = aScore(proof(40, 16, 20), [[A, aPopulation([5, 5], proof(30, 16.2, 20))]]);
  const after = aScore(proof(40, 10, 26), [[A, aPopulation([5, 5], proof(30, 10, 26.2))]]);
  expect(editEffect(before, after, name)?.sentence).toBe('6.2 points went from unproven to closable for 5 devices');
});

test('an edit that moves nothing says so, and the first score is news', () => {
  const same = aPopulation([5, 5], proof(30, 10, 20));
  expect(
    editEffect(aScore(proof(30, 10, 20), [[A, same]]), aScore(proof(30, 10, 20), [[A, { ...same }]]), name)?.tone,
  ).toBe('same');
  expect(editEffect(aScore(null, []), aScore(proof(7, 3, 0), [[A, same]]), name)?.sentence).toBe(
    'The organisation now has a score: 7–10',
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreSubset } from '#/domain/scoring/score-subset.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, POPULATION_IDS, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import { populationId } from '#/domain/scoring/workspace-builder.fixture.ts';

const catalog = bundledCatalog();
const RUNS = { numRuns: 150 };

test('[SC8] a subset of all populations scores as the organisation does', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const score = scoreWorkspace(workspace, catalog, ON);
      const subset = scoreSubset([...score.populations.values()]);
      const { visibility, proof, devices } = score.organisation;
      expect(subset.visibility).toEqual(visibility);
      expect(subset.devices).toEqual(devices);
      expect(subset.proof === null).toBe(proof === null);
      for (const part of ['proven', 'unproven', 'closable', 'outOfReachMode', 'outOfReachLegal'] as const)
        expect(subset.proof?.[part] ?? 0).toBeCloseTo(proof?.[part] ?? 0, 9);
    }),
    RUNS,
  );
});

test('[SC8] a subset scores as an organisation that has only these populations', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.subarray([...POPULATION_IDS]), (workspace, ids) => {
      const kept = new Set(ids.map(populationId));
      const only = { ...workspace, populations: new Map([...workspace.populations].filter(([id]) => kept.has(id))) };
      const score = scoreWorkspace(workspace, catalog, ON);
      const subset = scoreSubset([...score.populations].flatMap(([id, one]) => (kept.has(id) ? [one] : [])));
      expect(subset.visibility).toEqual(scoreWorkspace(only, catalog, ON).organisation.visibility);
    }),
    RUNS,
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { LAYERS } from '#/domain/planning/gap-cause.ts';
import { lossesOf, lostPoints, type Loss } from '#/domain/planning/lost-points.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import type { Proof } from '#/domain/scoring/score.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';

const catalog = bundledCatalog();
const runs = { numRuns: 300 };

function sum(losses: readonly Loss[], wanted: (loss: Loss) => boolean = () => true): number {
  return losses.reduce((total, loss) => (wanted(loss) ? total + loss.points : total), 0);
}

function layerOf(proof: Proof) {
  return {
    unproven: proof.unproven,
    closable: proof.closable,
    out_of_reach: proof.outOfReachMode + proof.outOfReachLegal,
  };
}

test('of each population, every lost point has one cause, and each layer is the one of its proof bar', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      for (const score of scoreWorkspace(workspace, catalog, ON).populations.list) {
        const losses = lossesOf(score);
        expect(sum(losses)).toBeCloseTo(100 - score.visibility[0], 6);
        const layers = layerOf(score.proof);
        for (const layer of LAYERS) expect(sum(losses, (loss) => loss.layer === layer)).toBeCloseTo(layers[layer], 6);
        expect(sum(losses, ({ cause }) => cause === 'legal')).toBeCloseTo(score.proof.outOfReachLegal, 6);
      }
    }),
    runs,
  );
});

test('of the organisation, every lost point has one cause and one population, and each layer is the one of its proof bar', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const scored = scoreWorkspace(workspace, catalog, ON);
      const losses = lostPoints(scored);
      const { proof, visibility } = scored.organisation;
      if (proof === null || visibility === null) {
        expect(losses).toEqual([]);
        return;
      }
      expect(sum(losses)).toBeCloseTo(100 - visibility[0], 6);
      const layers = layerOf(proof);
      for (const layer of LAYERS) expect(sum(losses, (loss) => loss.layer === layer)).toBeCloseTo(layers[layer], 6);
      expect(sum(losses, ({ cause }) => cause === 'counts')).toBeCloseTo(0, 6);
    }),
    runs,
  );
});

test('where the management mode is known no cause takes points away from another', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      for (const score of scoreWorkspace(workspace, catalog, ON).populations.list) {
        if (score.population.mode === 'unknown') continue;
        for (const loss of lossesOf(score)) expect(loss.own).toBeGreaterThan(-1e-9);
      }
    }),
    runs,
  );
});

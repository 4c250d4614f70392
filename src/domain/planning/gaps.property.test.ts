import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { closeGap, gapsOf } from '#/domain/planning/gaps.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';

const EPSILON = 1e-9;
const catalog = bundledCatalog();

test('closing a gap as proposed gives exactly the gain that was stated', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const before = scoreWorkspace(workspace, catalog, ON);
      for (const gap of gapsOf(workspace, catalog, ON, before)) {
        const after = scoreWorkspace(closeGap(workspace, gap), catalog, ON);
        const [from, to] = [before.organisation.visibility, after.organisation.visibility];
        if (from === null || to === null) throw new Error('a gap without a score');
        expect(Math.abs(to[0] - from[0] - gap.gain), gap.id).toBeLessThan(EPSILON);
        expect(Math.abs(from[1] - from[0] - (to[1] - to[0]) - gap.narrows), gap.id).toBeLessThan(EPSILON);
        if (gap.population === null) continue;
        const own =
          (after.populations.get(gap.population)?.visibility[0] ?? NaN) -
          (before.populations.get(gap.population)?.visibility[0] ?? NaN);
        expect(Math.abs(own - gap.populationGain), gap.id).toBeLessThan(EPSILON);
      }
    }),
    { numRuns: 100 },
  );
});

test('gaps come by falling gain, each once, each with something to gain and words that say what', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const gaps = gapsOf(workspace, catalog, ON, scoreWorkspace(workspace, catalog, ON));
      expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
      gaps.forEach((gap, at) => {
        expect(gap.gain).toBeGreaterThan(0);
        expect(gap.gain).toBeLessThanOrEqual(gaps[at - 1]?.gain ?? Infinity);
        expect(gap.title).not.toBe('');
        expect(gap.reason).toMatch(/\.$/);
        expect(gap.facet).not.toBeNull();
      });
    }),
    { numRuns: 100 },
  );
});

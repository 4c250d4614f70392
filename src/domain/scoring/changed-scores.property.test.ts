import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { changedScores, scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { cellFields, ON, POPULATION_IDS, SOURCE_IDS } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import { aWorkspace, populationId, withCell } from '#/domain/scoring/workspace-builder.fixture.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const catalog = bundledCatalog();
const everything = aWorkspace({
  populations: POPULATION_IDS.map((id) => ({ id })),
  sources: SOURCE_IDS.map((id) => ({ id })),
  cells: POPULATION_IDS.map((population) => ({ population, source: SOURCE_IDS[0] ?? '' })),
});

const step = fc.oneof(
  fc.record({ cell: fc.constantFrom(...POPULATION_IDS), source: fc.constantFrom(...SOURCE_IDS), fields: cellFields }),
  fc.record({ gone: fc.constantFrom(...POPULATION_IDS) }),
  fc.constant({ reversed: true } as const),
);

function taken(workspace: Workspace, now: typeof step extends fc.Arbitrary<infer Step> ? Step : never): Workspace {
  if ('cell' in now) {
    return workspace.populations.has(populationId(now.cell))
      ? withCell(workspace, now.cell, now.source, now.fields)
      : workspace;
  }
  if ('gone' in now) {
    const populations = new Map(workspace.populations);
    populations.delete(populationId(now.gone));
    return { ...workspace, populations };
  }
  return { ...workspace, populations: new Map([...workspace.populations].toReversed()) };
}

test('after any edits the changed scores are those that are not the same, whichever versions are compared', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const versions: ScoredWorkspace[] = [scoreWorkspace(everything, catalog, ON)];
      let workspace = everything;
      for (const now of steps) {
        workspace = taken(workspace, now);
        versions.push(scoreWorkspace(workspace, catalog, ON, versions.at(-1)));
      }
      for (const before of versions) {
        for (const after of versions) {
          const plain = [...after.populations].filter(([id, score]) => before.populations.get(id) !== score);
          expect([...changedScores(before, after).keys()].toSorted()).toEqual(plain.map(([id]) => id).toSorted());
        }
      }
      const last = versions.at(-1);
      const afresh = scoreWorkspace(workspace, catalog, ON);
      for (const [id, score] of afresh.populations) {
        expect(last?.populations.get(id)?.visibility).toEqual(score.visibility);
      }
      expect([...(last?.populations.keys() ?? [])]).toEqual([...afresh.populations.keys()]);
      expect(last?.organisation.visibility).toEqual(afresh.organisation.visibility);
    }),
    { numRuns: 200 },
  );
});

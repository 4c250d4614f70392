import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { allCandidates } from '#/domain/planning/all-candidates.ts';
import { applySet } from '#/domain/planning/frontier/apply-set.ts';
import { ChangedRows } from '#/domain/planning/frontier/changed-rows.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { QUESTION_AT, VISIBILITY_AT } from '#/domain/scoring/figures.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';

const catalog = bundledCatalog();

test('rows put together give what the engine gives for the changed record, whatever was asked of them before', () => {
  let seen = 0;
  fc.assert(
    fc.property(workspaceArbitrary, fc.array(fc.array(fc.nat({ max: 40 })), { minLength: 3 }), (workspace, sets) => {
      const scored = scoreWorkspace(workspace, catalog, ON);
      // A new source is another set of rules, with rows of its own.
      const candidates = allCandidates(scored, 100).filter(({ buys }) => buys === null);
      for (const score of scored.populations.list) {
        const rows = new ChangedRows(score, 'both');
        for (const set of sets) {
          const chosen = [...new Set(set)].toSorted((a, b) => a - b).flatMap((at) => candidates[at] ?? []);
          const { id } = score.population;
          const after = scoreWorkspace(applySet(workspace, chosen), catalog, ON).populations.get(id);
          const lower = rows.lower(chosen, null).slice();
          expect(lower[VISIBILITY_AT]).toBeCloseTo(after?.visibility[0] ?? NaN, 9);
          expect(lower[QUESTION_AT]).toBeCloseTo(after?.questions.who[0] ?? NaN, 9);
          const [only, ...more] = chosen;
          if (only === undefined || more.length > 0 || after === undefined) continue;
          const [lo, hi] = rows.visibility(only);
          expect([lo, hi].map((bound) => bound.toFixed(9))).toEqual(after.visibility.map((bound) => bound.toFixed(9)));
          seen++;
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(seen).toBeGreaterThan(50);
});

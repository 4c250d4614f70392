import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { FAMILIES, QUESTIONS } from '#/domain/catalog/vocabulary.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';

import {
  familyShare,
  heldBackMost,
  mostToWin,
  questionPoints,
  rankedPopulations,
} from '#/domain/scoring/population-rows.ts';

const catalog = bundledCatalog();

test('every population is ranked once, most devices x closable points first', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const rows = rankedPopulations(scoreWorkspace(workspace, catalog, ON));
      expect(new Set(rows.map(({ score }) => score.population.id))).toEqual(new Set(workspace.populations.keys()));
      expect(rows).toHaveLength(workspace.populations.size);
      rows.forEach(({ closable }, at) => expect(closable).toBeLessThanOrEqual(rows[at - 1]?.closable ?? Infinity));
    }),
    { numRuns: 60 },
  );
});

test('each cell of the heat map is a number of 0 to 100, or none where nothing is recorded', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      for (const { score } of rankedPopulations(scoreWorkspace(workspace, catalog, ON))) {
        const families = FAMILIES.map((family) => familyShare(workspace, score, family) ?? 0);
        for (const value of [...QUESTIONS.map((question) => questionPoints(score, question)), ...families]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100 + 1e-9);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the population that a question is held back on can win at it, and no other can win more', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.constantFrom(...QUESTIONS), (workspace, question) => {
      const score = scoreWorkspace(workspace, catalog, ON);
      const best = mostToWin(score, question);
      const winnings = [...score.populations.values()].map(({ population, questions, questionCeilings }) => {
        const [lo, hi] = population.devices;
        return (lo + hi) * population.sensitivity * (questionCeilings[question] - questions[question][0]);
      });
      const most = Math.max(0, ...winnings);
      const ids = [...score.populations.keys()];
      if (best === null) expect(most).toBe(0);
      else expect(winnings[ids.indexOf(best.id)]).toBe(most);
    }),
    { numRuns: 60 },
  );
});

test('where a question is said to hold the score back, no other question of the population is weaker', () => {
  let found = 0;
  fc.assert(
    fc.property(workspaceArbitrary, fc.constantFrom(...QUESTIONS), (workspace, question) => {
      const score = scoreWorkspace(workspace, catalog, ON);
      const best = heldBackMost(score, question);
      if (best === null) return;
      found++;
      const own = score.populations.get(best.id);
      expect(own?.questions[question][0]).toBeCloseTo(own?.gate[0] ?? NaN, 9);
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(5);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { answerIdOf } from '#/domain/ids.ts';
import { everyGap } from '#/domain/planning/every-gap.ts';
import { gapList } from '#/domain/planning/gap-list.ts';
import { lostPoints } from '#/domain/planning/lost-points.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import type { Answer } from '#/domain/workspace/entities.ts';

const catalog = bundledCatalog();

function listOf(scored: ScoredWorkspace) {
  return gapList(scored, everyGap(scored), lostPoints(scored));
}

function sum(items: readonly number[]): number {
  return items.reduce((total, one) => total + one, 0);
}

test('every gap has a key of its own, words, a size that says something and a criterion of the checklist', () => {
  let seen = 0;
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const list = listOf(scoreWorkspace(workspace, catalog, ON));
      expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
      for (const entry of list) {
        const beside = entry.change?.beside?.gain ?? 0;
        expect(Math.max(entry.size, entry.narrows, entry.readiness, beside), entry.key).toBeGreaterThan(0);
        expect(entry.title).not.toBe('');
        expect(entry.reason, entry.key).toMatch(/\.$/);
        expect(entry.closes).toMatch(/\S/);
        expect(entry.change === null || entry.change.gain === entry.size).toBe(true);
        expect(
          entry.criteria.every((criterion) => catalog.checklist.criteria.has(criterion)),
          entry.key,
        ).toBe(true);
        expect(new Set(entry.criteria).size).toBe(entry.criteria.length);
        seen++;
      }
    }),
    { numRuns: 100 },
  );
  expect(seen).toBeGreaterThan(300);
});

test('what stands whatever is done is all of the points lost to the mode, to law and to recorded limits', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const scored = scoreWorkspace(workspace, catalog, ON);
      const causes = new Set(['ceiling', 'legal', 'capability']);
      const stands = listOf(scored).filter(({ change, cause }) => change === null && causes.has(cause));
      const lost = lostPoints(scored).filter(({ cause }) => causes.has(cause));
      expect(sum(stands.map(({ size }) => size))).toBeCloseTo(sum(lost.map(({ points }) => points)), 4);
    }),
    { numRuns: 100 },
  );
});

test('meeting a criterion wherever it applies gives exactly the points of readiness that were stated', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.nat(), (workspace, pick) => {
      const scored = scoreWorkspace(workspace, catalog, ON);
      const criteria = listOf(scored).filter(({ readiness }) => readiness > 0);
      const entry = criteria[pick % Math.max(1, criteria.length)];
      const [criterion] = entry?.criteria ?? [];
      if (entry === undefined || criterion === undefined) return;
      const answers = new Map(workspace.answers);
      for (const { population, criteria: own } of scored.populations.list) {
        if (own.get(criterion)?.score === null) continue;
        const id = answerIdOf(criterion, population.id);
        const answer: Answer = {
          id,
          criterion,
          population: population.id,
          value: 'met',
          reason: 'seen',
          evidenceDate: ON,
          note: '',
        };
        answers.set(id, answer);
      }
      const after = scoreWorkspace({ ...workspace, answers }, catalog, ON).organisation.readiness;
      const before = scored.organisation.readiness;
      expect((after?.[0] ?? 0) - (before?.[0] ?? 0)).toBeCloseTo(entry.readiness, 6);
    }),
    { numRuns: 100 },
  );
});

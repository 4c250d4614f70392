import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { applySet } from '#/domain/planning/frontier/apply-set.ts';
import { USUAL_EFFORT } from '#/domain/planning/frontier/effort.ts';
import { frontierOf, planWithin } from '#/domain/planning/frontier/frontier.ts';
import { planSpaceOf } from '#/domain/planning/frontier/plan-changes.ts';
import { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import { stepsOf } from '#/domain/planning/frontier/plan-steps.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const EPSILON = 1e-6;
const catalog = bundledCatalog();

/** A workspace with devices, and its changes, at most `most` of them. */
function spaceOf(workspace: Workspace, most: number): PlanSpace | null {
  const scored = scoreWorkspace(workspace, catalog, ON);
  if (scored.organisation.visibility === null) return null;
  const space = planSpaceOf(scored, { effort: USUAL_EFFORT, certainOnly: false });
  // Days that differ, so that sets of one size are not all alike.
  const changes = space.changes.slice(0, most).map(({ candidate, days }, at) => ({ candidate, days: days + (at % 3) }));
  return new PlanSpace(workspace, catalog, ON, changes);
}

/** The engine's own word on a set: the record with all of it applied, scored from nothing. */
function scoreByEngine(workspace: Workspace, space: PlanSpace, chosen: readonly number[]): number {
  const candidates = chosen.flatMap((change) => space.changes[change]?.candidate ?? []);
  return scoreWorkspace(applySet(workspace, candidates), catalog, ON).organisation.visibility?.[0] ?? 0;
}

function setOf(bits: number): readonly number[] {
  return Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => (bits & (1 << bit)) !== 0);
}

test('the score of any set of changes is what the engine says of the record with all of them made', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.nat(), (workspace, bits) => {
      const space = spaceOf(workspace, 30);
      if (space === null) return;
      const chosen = setOf(bits).filter((change) => change < space.changes.length);
      expect(Math.abs(space.score(new Set(chosen)) - scoreByEngine(workspace, space, chosen))).toBeLessThan(EPSILON);
    }),
    { numRuns: 100 },
  );
});

test('no change takes back what another gave', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.nat(), fc.nat(), (workspace, bits, more) => {
      const space = spaceOf(workspace, 30);
      if (space === null) return;
      const isGift = (change: number) => space.changes[change]?.candidate.mode === null;
      const fewer = setOf(bits).filter((change) => change < space.changes.length && isGift(change));
      const all = [...fewer, ...setOf(more).filter((change) => change < space.changes.length && isGift(change))];
      expect(space.score(new Set(all))).toBeGreaterThanOrEqual(space.score(new Set(fewer)) - EPSILON);
    }),
    { numRuns: 100 },
  );
});

test('few changes: for every budget the frontier is the best of all combinations', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.integer({ min: 0, max: 200 }), (workspace, budget) => {
      const space = spaceOf(workspace, 7);
      if (space === null) return;
      const frontier = frontierOf(space);
      expect(frontier.isExact).toBe(true);
      expect(Math.abs(planWithin(space, frontier, budget).score - bestByForce(space, budget))).toBeLessThan(EPSILON);
    }),
    { numRuns: 60 },
  );
});

test('many changes: a plan found is never above the best, the best is never above the bound, and growth alone is never better', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.integer({ min: 0, max: 200 }), (workspace, budget) => {
      const space = spaceOf(workspace, 8);
      if (space === null) return;
      const frontier = frontierOf(space, 0);
      const best = bestByForce(space, budget);
      const found = planWithin(space, frontier, budget);
      expect(found.days).toBeLessThanOrEqual(budget);
      expect(found.score).toBeLessThanOrEqual(best + EPSILON);
      expect(found.score).toBeGreaterThanOrEqual(greedy(space, budget) - EPSILON);
      expect(found.bound).toBeGreaterThanOrEqual(best - EPSILON);
      for (const point of frontier.points)
        expect(point.bound).toBeGreaterThanOrEqual(bestByForce(space, point.days) - EPSILON);
    }),
    { numRuns: 60 },
  );
});

test('each point of the frontier costs more and proves more than the one before', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const space = spaceOf(workspace, 40);
      if (space === null) return;
      const { points } = frontierOf(space);
      expect(points[0]).toMatchObject({ days: 0, changes: [] });
      points.forEach(({ days, score, bound, changes }, at) => {
        expect(days).toBeGreaterThan(points[at - 1]?.days ?? -1);
        expect(score).toBeGreaterThan(points[at - 1]?.score ?? -1);
        expect(bound).toBeGreaterThanOrEqual(score);
        expect(days).toBeCloseTo(space.daysOf(changes), 9);
      });
    }),
    { numRuns: 30 },
  );
});

test('the steps of a plan hold each of its changes once, and add up to its points', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.nat(), (workspace, bits) => {
      const space = spaceOf(workspace, 30);
      if (space === null) return;
      const chosen = setOf(bits).filter((change) => change < space.changes.length);
      const steps = stepsOf(space, chosen);
      expect(steps.flatMap(({ changes }) => changes).toSorted((a, b) => a - b)).toEqual(chosen);
      const sum = steps.reduce((points, { gain }) => points + gain, 0);
      expect(Math.abs(sum - (space.score(new Set(chosen)) - space.score(new Set())))).toBeLessThan(EPSILON);
      for (const { reason, changes } of steps)
        if (reason.kind === 'needs' || reason.kind === 'overlaps') expect(changes).not.toContain(reason.change);
    }),
    { numRuns: 60 },
  );
});

function bestByForce(space: PlanSpace, budget: number): number {
  let best = 0;
  for (let bits = 0; bits < 1 << space.changes.length; bits++) {
    const chosen = setOf(bits);
    if (space.daysOf(chosen) <= budget) best = Math.max(best, space.score(new Set(chosen)));
  }
  return best;
}

/** What a sorted list would do: the change with most points for its days, as long as days are left. */
function greedy(space: PlanSpace, budget: number): number {
  const base = space.score(new Set());
  const ratio = (change: number) => (space.score(new Set([change])) - base) / space.daysOf([change]);
  const chosen: number[] = [];
  for (const change of [...space.changes.keys()].toSorted((a, b) => ratio(b) - ratio(a)))
    if (space.daysOf([...chosen, change]) <= budget) chosen.push(change);
  return space.score(new Set(chosen));
}

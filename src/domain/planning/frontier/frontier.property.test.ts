import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { applySet } from '#/domain/planning/frontier/apply-set.ts';
import { USUAL_COST } from '#/domain/planning/frontier/cost.ts';
import { USUAL_EFFORT } from '#/domain/planning/frontier/effort.ts';
import { frontierOf, planWithin } from '#/domain/planning/frontier/frontier.ts';
import { AXES, fits, MEASURE_OF, measuresOf, type Budget, type Measure } from '#/domain/planning/frontier/price.ts';
import { planSpaceOf } from '#/domain/planning/frontier/plan-changes.ts';
import { PlanSpace, type PricedChange } from '#/domain/planning/frontier/plan-space.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { stepsOf } from '#/domain/planning/frontier/plan-steps.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const EPSILON = 1e-6;
const catalog = bundledCatalog();

/** A workspace with devices, and its changes, at most `most` of them. */
function spaceOf(workspace: Workspace, most: number, kept = most): PlanSpace | null {
  const scored = scoreWorkspace(workspace, catalog, ON);
  if (scored.organisation.visibility === null) return null;
  const { space } = planSpaceOf(scored, { effort: USUAL_EFFORT, cost: USUAL_COST, years: 3, certainOnly: false });
  // Those worth something first, then the rest: a bound has to hold for both.
  const inOrder = [...space.kept, ...[...space.changes.keys()].filter((change) => !space.keeps(change))];
  // Prices that differ, so that sets of one size are not all alike; some of them cost no money.
  const changes = inOrder.slice(0, most).flatMap((change, at): readonly PricedChange[] => {
    const found = space.changes[change];
    if (found === undefined) return [];
    const once = ((at * 7) % 5) * 1_000;
    const { candidate, days, otherModes } = found;
    return [
      { candidate, days: days + (at % 3), once, perYear: 0, money: once, otherModes: kept === most ? [] : otherModes },
    ];
  });
  const all = PlanSpace.of(scored, changes);
  return all.keeping([...changes.keys()].slice(0, kept));
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

/** An amount of the axis, and for half of the cases a limit of the other one. */
const budgets = fc.record({
  axis: fc.constantFrom(...AXES),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
  cap: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});

const MOST: Budget = { days: 200, money: 15_000 };

function budgetOf({ axis, part, cap }: { axis: 'days' | 'money'; part: number; cap: number | null }): Budget {
  const other = axis === 'days' ? 'money' : 'days';
  const limit = cap === null ? Infinity : Math.round(cap * MOST[other]);
  const amount = Math.round(part * MOST[axis]);
  return axis === 'days' ? { days: amount, money: limit } : { days: limit, money: amount };
}

test('few changes: for every budget of days, of money or of both the frontier is the best of all combinations', () => {
  fc.assert(
    fc.property(workspaceArbitrary, budgets, (workspace, asked) => {
      const space = spaceOf(workspace, 7);
      if (space === null) return;
      const budget = budgetOf(asked);
      const { axis } = asked;
      const frontier = frontierOf(space, { axis, cap: budget[axis === 'days' ? 'money' : 'days'] });
      expect(frontier.isExact).toBe(true);
      const found = planWithin(space, frontier, budget[axis]);
      expect(fits(found, budget)).toBe(true);
      expect(Math.abs(found.score - bestByForce(space, budget))).toBeLessThan(EPSILON);
    }),
    { numRuns: 100 },
  );
});

test('many changes: a plan found is never above the best, the best is never above the bound, and a sorted list is never better', () => {
  fc.assert(
    fc.property(workspaceArbitrary, budgets, (workspace, asked) => {
      const space = spaceOf(workspace, 8);
      if (space === null) return;
      const budget = budgetOf(asked);
      const { axis } = asked;
      const other = axis === 'days' ? 'money' : 'days';
      const frontier = frontierOf(space, { axis, cap: budget[other], mostForAll: 0 });
      const best = bestByForce(space, budget);
      const found = planWithin(space, frontier, budget[axis]);
      expect(fits(found, budget)).toBe(true);
      expect(found.score).toBeLessThanOrEqual(best + EPSILON);
      for (const measure of measuresOf(budget))
        expect(found.score).toBeGreaterThanOrEqual(greedy(space, budget, measure) - EPSILON);
      expect(found.bound).toBeGreaterThanOrEqual(best - EPSILON);
      for (const point of frontier.points) {
        expect(fits(point, budget) || point[axis] > budget[axis]).toBe(true);
        const within: Budget =
          axis === 'days' ? { days: point.days, money: budget.money } : { days: budget.days, money: point.money };
        expect(point.bound).toBeGreaterThanOrEqual(bestByForce(space, within) - EPSILON);
      }
    }),
    { numRuns: 100 },
  );
});

test('no set of all changes there are, whatever plans leave out and whichever mode is moved to, is above the bound', () => {
  let leftOut = 0;
  let moves = 0;
  fc.assert(
    fc.property(workspaceArbitrary, budgets, (workspace, asked) => {
      const space = spaceOf(workspace, 7, 3);
      if (space === null) return;
      const budget = budgetOf(asked);
      const { axis } = asked;
      const frontier = frontierOf(space, { axis, cap: budget[axis === 'days' ? 'money' : 'days'] });
      const best = bestOfAllByEngine(workspace, space, budget);
      expect(planWithin(space, frontier, budget[axis]).bound).toBeGreaterThanOrEqual(best - EPSILON);
      expect(frontier.points.every(({ changes }) => changes.every((change) => space.keeps(change)))).toBe(true);
      if (space.changes.length > space.kept.length) leftOut++;
      if (space.changes.some(({ otherModes }) => otherModes.length > 0)) moves++;
    }),
    { numRuns: 60 },
  );
  expect(leftOut).toBeGreaterThan(10);
  expect(moves).toBeGreaterThan(0);
});

test('each point of the frontier costs more and proves more than the one before', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.constantFrom(...AXES), (workspace, axis) => {
      const space = spaceOf(workspace, 24);
      if (space === null) return;
      const { points } = frontierOf(space, { axis });
      expect(points[0]?.[axis]).toBe(0);
      points.forEach((point, at) => {
        expect(point[axis]).toBeGreaterThan(points[at - 1]?.[axis] ?? -1);
        expect(point.score).toBeGreaterThan(points[at - 1]?.score ?? -1);
        expect(point.bound).toBeGreaterThanOrEqual(point.score);
        expect(point).toMatchObject(space.spentOn(point.changes));
      });
    }),
    { numRuns: 20 },
  );
});

test('the steps of a plan hold each of its changes once, and add up to its points', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.nat(), (workspace, bits) => {
      const space = spaceOf(workspace, 30);
      if (space === null) return;
      const chosen = setOf(bits).filter((change) => change < space.changes.length);
      const steps = stepsOf(space, chosen, MEASURE_OF.days);
      expect(steps.flatMap(({ changes }) => changes).toSorted((a, b) => a - b)).toEqual(chosen);
      const sum = steps.reduce((points, { gain }) => points + gain, 0);
      expect(Math.abs(sum - (space.score(new Set(chosen)) - space.score(new Set())))).toBeLessThan(EPSILON);
      for (const { reason, changes, lifts } of steps) {
        expect(lifts === null || workspace.populations.has(lifts.population)).toBe(true);
        if (reason.kind === 'needs' || reason.kind === 'overlaps') expect(changes).not.toContain(reason.change);
      }
    }),
    { numRuns: 60 },
  );
});

/** The best of all combinations by the engine itself, with each move also to every other mode that it could be to. */
function bestOfAllByEngine(workspace: Workspace, space: PlanSpace, budget: Budget): number {
  let best = 0;
  for (let bits = 0; bits < 1 << space.changes.length; bits++) {
    const chosen = setOf(bits);
    if (!fits(space.spentOn(chosen), budget)) continue;
    let versions: readonly (readonly Candidate[])[] = [[]];
    for (const change of chosen) {
      const priced = space.changes[change];
      if (priced === undefined) continue;
      const { candidate, otherModes } = priced;
      const variants = [candidate, ...otherModes.map((mode): Candidate => Object.assign({}, candidate, { mode }))];
      versions = versions.flatMap((before) => variants.map((variant) => before.concat(variant)));
    }
    for (const version of versions)
      best = Math.max(
        best,
        scoreWorkspace(applySet(workspace, version), catalog, ON).organisation.visibility?.[0] ?? 0,
      );
  }
  return best;
}

function bestByForce(space: PlanSpace, budget: Budget): number {
  let best = 0;
  for (let bits = 0; bits < 1 << space.changes.length; bits++) {
    const chosen = setOf(bits);
    if (fits(space.spentOn(chosen), budget)) best = Math.max(best, space.score(new Set(chosen)));
  }
  return best;
}

/** What a sorted list would do: the change with most points for its price, as long as the budget lasts. */
function greedy(space: PlanSpace, budget: Budget, measure: Measure): number {
  const base = space.score(new Set());
  const gainOf = (change: number) => space.score(new Set([change])) - base;
  // What costs nothing comes first, by its points.
  const ratio = (change: number) => {
    const price = space.priceOf(change, measure);
    return price === 0 ? 1e9 * (1 + gainOf(change)) : gainOf(change) / price;
  };
  const chosen: number[] = [];
  for (const change of [...space.changes.keys()].toSorted((a, b) => ratio(b) - ratio(a)))
    if (fits(space.spentOn([...chosen, change]), budget)) chosen.push(change);
  return space.score(new Set(chosen));
}

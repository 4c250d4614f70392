import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { allCandidates } from '#/domain/planning/all-candidates.ts';
import { everyGap } from '#/domain/planning/every-gap.ts';
import { applySet } from '#/domain/planning/frontier/apply-set.ts';
import type { Candidate, Gap } from '#/domain/planning/gap.ts';
import { closeGap, gapsOf, sizedGaps } from '#/domain/planning/gaps.ts';
import { lossesOf } from '#/domain/planning/lost-points.ts';
import { placesOf } from '#/domain/planning/where-in-words.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const EPSILON = 1e-9;
/** Of a population's own points. */
const NOTICEABLE = 0.01;
const catalog = bundledCatalog();

/** Every gap of a record; of a "large" one, in which only so many populations have gaps of their own. */
const byItself = fc.constantFrom(0, 1, 100);

/** Records whose populations are all of one platform and mode, so that their changes can be joined. */
const alike = workspaceArbitrary.map((workspace) => {
  const [first] = workspace.populations.values();
  return inMode(workspace, ({ platform = 'ios', mode = 'supervised' }) => ({ platform, mode }), first);
});

/** Records in which every population could move to several other modes. */
const unmanaged = workspaceArbitrary.map((workspace) => inMode(workspace, () => ({ mode: 'unmanaged' })));

function inMode(
  workspace: Workspace,
  modeOf: (first: Partial<Population>) => Partial<Population>,
  first: Partial<Population> = {},
): Workspace {
  const populations = [...workspace.populations].map(([id, one]) => [id, { ...one, ...modeOf(first) }] as const);
  return { ...workspace, populations: new Map(populations) };
}

function score(workspace: Workspace): ScoredWorkspace {
  return scoreWorkspace(workspace, catalog, ON);
}

function bounds({ organisation }: ScoredWorkspace) {
  if (organisation.visibility === null) throw new Error('a gap without a score');
  return organisation.visibility;
}

/** A property that holds of gaps is only worth something where there are gaps: `seen` counts them. */
function assertOfGaps(
  check: (gap: Gap, workspace: Workspace, before: ScoredWorkspace, candidates: readonly Candidate[]) => boolean,
  least: number,
  workspaces = workspaceArbitrary,
  numRuns = 40,
) {
  let seen = 0;
  fc.assert(
    fc.property(workspaces, byItself, (workspace, most) => {
      const before = score(workspace);
      const candidates = allCandidates(before, most);
      for (const gap of everyGap(before, candidates)) if (check(gap, workspace, before, candidates)) seen++;
    }),
    { numRuns },
  );
  expect(seen).toBeGreaterThan(least);
}

test('closing a gap as proposed gives exactly the gain that was stated, at both ends of the range', () => {
  assertOfGaps((gap, workspace, before) => {
    const after = score(closeGap(workspace, gap));
    const [from, to] = [bounds(before), bounds(after)];
    expect(Math.abs(to[0] - from[0] - gap.gain), gap.id).toBeLessThan(EPSILON);
    expect(Math.abs(to[1] - from[1] - (gap.gain - gap.narrows)), gap.id).toBeLessThan(EPSILON);
    if (gap.population !== null) {
      const own =
        (after.populations.get(gap.population)?.visibility[0] ?? NaN) -
        (before.populations.get(gap.population)?.visibility[0] ?? NaN);
      expect(Math.abs(own - gap.populationGain), gap.id).toBeLessThan(EPSILON);
    }
    return true;
  }, 100);
});

test('the same change for several populations is one gap, with exactly what all of them together give', () => {
  assertOfGaps(
    (gap, workspace, before) => {
      // One that is left of several keeps their id, and is a gap of its own.
      if (!gap.id.startsWith('alike~') || gap.population !== null) return false;
      expect(placesOf(gap).size, gap.id).toBeGreaterThan(1);
      const modes = [...placesOf(gap)].map(
        (id) => [...workspace.populations.values()].find((one) => one.id === id)?.mode,
      );
      expect(new Set(modes).size).toBe(1);
      expect(bounds(score(closeGap(workspace, gap)))[0] - bounds(before)[0]).toBeCloseTo(gap.gain, 9);
      return true;
    },
    0,
    alike,
    // Populations that are alike and have something to win together are few among what is drawn.
    100,
  );
}, 30_000);

test('however many populations have gaps of their own, the same cells are to be changed in the same way', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const before = score(workspace);
      const changesOf = (most: number) =>
        allCandidates(before, most)
          .flatMap(({ changes }) => changes.map((change) => JSON.stringify(change)))
          .toSorted();
      expect(changesOf(0)).toEqual(changesOf(100));
    }),
    { numRuns: 60 },
  );
});

test('a population that could win something by a change of cells is in the gap list', () => {
  let seen = 0;
  const closed = new Set(['evidence', 'unknown', 'share', 'switch', 'quality', 'retention', 'missing']);
  fc.assert(
    fc.property(workspaceArbitrary, byItself, (workspace, most) => {
      const before = score(workspace);
      // Without a retention profile there is no quality of retention to prove.
      if (before.organisation.visibility === null || before.context.profile === null) return;
      const gaps = everyGap(before, allCandidates(before, most));
      const there = new Set(gaps.flatMap((gap) => [gap.population ?? [], ...placesOf(gap)].flat()));
      for (const one of before.populations.list) {
        if (one.population.devices[0] === 0) continue;
        const lost = lossesOf(one).filter(({ cause, own }) => closed.has(cause) && own > NOTICEABLE);
        if (lost.length === 0) continue;
        seen++;
        expect(there.has(one.population.id), JSON.stringify(lost)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(10);
});

test('what gives nothing alone gives beside its other gap exactly what is stated', () => {
  const sizes = new WeakMap<readonly Candidate[], readonly Gap[]>();
  assertOfGaps((gap, workspace, before, candidates) => {
    const { beside } = gap;
    if (beside === null) return false;
    const all = sizes.get(candidates) ?? sizedGaps(before, candidates);
    sizes.set(candidates, all);
    const others = all.filter(({ id }) => (beside.gap === null ? id !== gap.id : id === beside.gap));
    const without = bounds(score(applySet(workspace, others)));
    const both = bounds(score(applySet(workspace, [...others, gap])));
    expect(Math.abs(both[0] - without[0] - beside.gain), gap.id).toBeLessThan(EPSILON);
    expect(beside.gain).toBeGreaterThan(0);
    return true;
  }, 3);
});

test('each other mode to move to gives exactly what is stated, and never more than the one proposed', () => {
  assertOfGaps(
    (gap, workspace, before) => {
      for (const { mode, gain, narrows } of gap.alternatives) {
        expect(gain).toBeLessThanOrEqual(gap.gain);
        const after = bounds(score(closeGap(workspace, { ...gap, mode })));
        expect(Math.abs(after[0] - bounds(before)[0] - gain)).toBeLessThan(EPSILON);
        expect(Math.abs(after[1] - bounds(before)[1] - (gain - narrows))).toBeLessThan(EPSILON);
      }
      return gap.alternatives.length > 0;
    },
    0,
    unmanaged,
  );
});

test('a gap names every criterion that the engine scores higher, or less open, once it is closed', () => {
  assertOfGaps((gap, workspace, before) => {
    if (gap.population === null) return false;
    const [from, to] = [before, score(closeGap(workspace, gap))].map(
      ({ populations }) => populations.get(gap.population ?? ('' as never))?.criteria,
    );
    if (from === undefined || to === undefined) throw new Error('no such population');
    const better = [...to.values()].filter(({ criterion, score: after }) => {
      const was = from.get(criterion)?.score ?? null;
      if (after === null || was === null) return false;
      return after[0] - was[0] > 1e-6 || (after[0] >= was[0] && was[1] - was[0] - (after[1] - after[0]) > 1e-6);
    });
    const wanted = new Set([gap.criterion ?? [], better.map(({ criterion }) => criterion)].flat());
    expect(new Set(gap.criteria), gap.id).toEqual(wanted);
    return gap.criteria.length > 1;
  }, 20);
});

test('gaps come by falling gain, each once, each with something to gain and words that say what', () => {
  let seen = 0;
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const gaps = gapsOf(workspace, catalog, ON, score(workspace));
      expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
      gaps.forEach((gap, at) => {
        seen++;
        expect(gap.gain).toBeGreaterThan(0);
        expect(gap.gain).toBeLessThanOrEqual(gaps[at - 1]?.gain ?? Infinity);
        expect(gap.title).not.toBe('');
        expect(gap.reason).toMatch(/\.$/);
        expect(gap.facet).not.toBeNull();
      });
    }),
    { numRuns: 100 },
  );
  expect(seen).toBeGreaterThan(100);
});

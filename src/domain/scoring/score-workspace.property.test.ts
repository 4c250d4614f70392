import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { FACETS, FAMILIES, MODES_OF } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { Proof } from '#/domain/scoring/score.ts';
import {
  cellFields,
  ON,
  POPULATION_IDS,
  SOURCE_IDS,
  workspaceArbitrary,
} from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import { populationId, withCell, withPopulation } from '#/domain/scoring/workspace-builder.fixture.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const EPSILON = 1e-9;
const RUNS = { numRuns: 200 };
const catalog = bundledCatalog();

function score(workspace: Workspace, previous?: ScoredWorkspace): ScoredWorkspace {
  return scoreWorkspace(workspace, catalog, ON, previous);
}

function visibilityOf(workspace: Workspace, id = 'p0'): Range {
  return score(workspace).populations.get(populationId(id))?.visibility ?? [NaN, NaN];
}

function expectInside(inner: Range, outer: Range) {
  expect(inner[0]).toBeGreaterThanOrEqual(outer[0] - EPSILON);
  expect(inner[1]).toBeLessThanOrEqual(outer[1] + EPSILON);
}

function expectWhole(proof: Proof) {
  const parts = Object.values(proof) as readonly number[];
  for (const part of parts) expect(part).toBeGreaterThanOrEqual(-EPSILON);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(100, 9);
}

test('[SC10] P10 the trace sums to the score at both bounds, and the slices of a facet to its lower bound', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      for (const { visibility, trace, facets } of score(workspace).populations.values()) {
        for (const end of [0, 1] as const) {
          expect(trace.reduce((sum, line) => sum + line.points[end], 0)).toBe(visibility[end]);
        }
        for (const facet of FACETS) {
          const { value, slices } = facets[facet];
          const sum = slices.reduce((total, slice) => total + slice.share * slice.value, 0);
          expect(Math.abs(sum - value[0])).toBeLessThan(EPSILON);
        }
      }
    }),
    RUNS,
  );
});

test('[SC11] P1 P2 every lost point has one cause: the five parts are never negative and sum to 100', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const { populations, organisation } = score(workspace);
      for (const { proof, visibility, ceiling } of populations.values()) {
        expectWhole(proof);
        expect(visibility[1]).toBeLessThanOrEqual(ceiling + EPSILON);
      }
      if (organisation.proof !== null) expectWhole(organisation.proof);
    }),
    RUNS,
  );
});

test('[SC15] P7 an unknown mode spans every mode of the platform, and its facets stay in order', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const { platform } = workspace.populations.get(populationId('p0')) ?? { platform: 'ios' as const };
      const unknown = withPopulation(workspace, 'p0', { mode: 'unknown' });
      for (const mode of MODES_OF[platform]) {
        expectInside(visibilityOf(withPopulation(workspace, 'p0', { mode })), visibilityOf(unknown));
      }
      const facets = score(unknown).populations.get(populationId('p0'))?.facets;
      for (const facet of FACETS) {
        const [lo, hi] = facets?.[facet].value ?? [NaN, NaN];
        expect(lo).toBeLessThanOrEqual(hi + EPSILON);
      }
    }),
    RUNS,
  );
});

test('[SC12] P7 an unknown cell spans everything that the cell could turn out to be', () => {
  fc.assert(
    fc.property(workspaceArbitrary, cellFields, (workspace, fields) => {
      fc.pre(workspace.sources.size > 0 && fields.state !== 'not_permitted');
      const usual = { ...fields, deviceSet: null };
      const known = withCell(workspace, 'p0', 's0', usual);
      const unknown = withCell(workspace, 'p0', 's0', { ...usual, state: 'unknown', switches: {} });
      expectInside(visibilityOf(known), visibilityOf(unknown));
    }),
    RUNS,
  );
});

test('[SC12] planned and absent give the same: nothing', () => {
  fc.assert(
    fc.property(workspaceArbitrary, cellFields, (workspace, fields) => {
      fc.pre(workspace.sources.size > 0);
      const planned = withCell(workspace, 'p0', 's0', { ...fields, state: 'planned' });
      const absent = withCell(workspace, 'p0', 's0', { ...fields, state: 'absent' });
      expect(visibilityOf(planned)).toEqual(visibilityOf(absent));
    }),
    RUNS,
  );
});

test('[SC16] what is not permitted is out of reach by law: it lowers what can be reached, and no other loss grows for it', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      fc.pre(workspace.sources.size > 0);
      const absent = score(withCell(workspace, 'p0', 's0', { state: 'absent' })).populations.get(populationId('p0'));
      const denied = score(withCell(workspace, 'p0', 's0', { state: 'not_permitted' })).populations.get(
        populationId('p0'),
      );
      if (absent === undefined || denied === undefined) throw new Error('p0 is missing');
      expect(denied.ceiling).toBeLessThanOrEqual(absent.ceiling + EPSILON);
      expect(denied.visibility[0]).toBeLessThanOrEqual(absent.visibility[0] + EPSILON);
      expect(denied.visibility[1]).toBeLessThanOrEqual(absent.visibility[1] + EPSILON);
      expect(denied.proof.outOfReachMode).toBeCloseTo(absent.proof.outOfReachMode, 9);
      expect(denied.proof.outOfReachLegal).toBeGreaterThanOrEqual(absent.proof.outOfReachLegal - EPSILON);
    }),
    RUNS,
  );
});

test('[SC12] saying that there is none of a family never moves the lower bound and never raises the upper', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.constantFrom(...FAMILIES), (workspace, family) => {
      const families = new Map(workspace.families);
      families.delete(family);
      const silent = visibilityOf({ ...workspace, families });
      const stated = visibilityOf({ ...workspace, families: families.set(family, { none: true, note: '' }) });
      expect(Math.abs(stated[0] - silent[0])).toBeLessThan(EPSILON);
      expect(stated[1]).toBeLessThanOrEqual(silent[1] + EPSILON);
    }),
    RUNS,
  );
});

test('[SC8] P13 splitting a population in two with the same sources leaves the roll-up as it was', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.nat({ max: 100 }), (workspace, percent) => {
      const whole = workspace.populations.get(populationId('p0'));
      if (whole === undefined) throw new Error('p0 is missing');
      // Exact counts: two ranges can move apart, and then they are more than one range was.
      const total = whole.devices[1];
      const first = Math.round((total * percent) / 100);
      const one = withPopulation(workspace, 'p0', { devices: [total, total] });
      const half = withPopulation(workspace, 'p0', { devices: [first, first] });
      const rest: Population = { ...whole, id: populationId('p0-rest'), devices: [total - first, total - first] };
      const split: Workspace = {
        ...half,
        populations: new Map(half.populations).set(rest.id, rest),
        coverage: new Map(half.coverage).set(rest.id, half.coverage.get(whole.id) ?? new Map()),
      };
      const [before, after] = [score(one).organisation, score(split).organisation];
      expect(after.visibility?.[0] ?? -1).toBeCloseTo(before.visibility?.[0] ?? -1, 9);
      expect(after.visibility?.[1] ?? -1).toBeCloseTo(before.visibility?.[1] ?? -1, 9);
      expect(after.ceiling ?? -1).toBeCloseTo(before.ceiling ?? -1, 9);
    }),
    RUNS,
  );
});

type Edit = (workspace: Workspace) => Workspace;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...POPULATION_IDS), fc.constantFrom(...SOURCE_IDS), cellFields).map(
    ([population, source, fields]): Edit =>
      (workspace) =>
        withCell(workspace, population, source, fields),
  ),
  fc.tuple(fc.constantFrom(...POPULATION_IDS), fc.nat({ max: 900 })).map(
    ([id, devices]): Edit =>
      (workspace) =>
        workspace.populations.has(populationId(id))
          ? withPopulation(workspace, id, { devices: [devices, devices] })
          : workspace,
  ),
  fc.constantFrom(...POPULATION_IDS.slice(1)).map((id): Edit => (workspace) => {
    const populations = new Map(workspace.populations);
    populations.delete(populationId(id));
    return { ...workspace, populations };
  }),
  workspaceArbitrary.map(({ answers }): Edit => (workspace) => ({ ...workspace, answers })),
  workspaceArbitrary.map(({ sources }): Edit => (workspace) => ({ ...workspace, sources })),
  workspaceArbitrary.map(({ families, settings }): Edit => (workspace) => ({ ...workspace, families, settings })),
  workspaceArbitrary.map(({ populations }): Edit => (workspace) => ({ ...workspace, populations })),
  fc.constantFrom('2026-06-29', null).map((date): Edit => (workspace) => ({
    ...workspace,
    evidence: new Map(
      [
        {
          id: 'e1',
          title: '',
          kind: 'export' as const,
          date,
          link: '',
          supports: ['coverage:p0~s0', 'criterion:D1.5'],
          note: '',
        },
      ].map((item) => [item.id, item]),
    ) as unknown as Workspace['evidence'],
  })),
);

test('[SC17] re-scoring from an earlier version gives what scoring afresh gives', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      let workspace = start;
      let kept = score(workspace);
      for (const apply of edits) {
        workspace = apply(workspace);
        kept = score(workspace, kept);
        expect(everythingOf(kept)).toEqual(everythingOf(score(workspace)));
      }
    }),
    { numRuns: 120 },
  );
});

function everythingOf({ organisation, populations }: ScoredWorkspace): object {
  return {
    visibility: organisation.visibility,
    proof: organisation.proof,
    readiness: organisation.readiness,
    facets: organisation.facets,
    criteria: [...organisation.criteria.values()],
    populations: [...populations].map(([id, { visibility, trace, readiness, criteria }]) => [
      id,
      visibility,
      trace,
      readiness,
      [...criteria.values()],
    ]),
  };
}

test('[SC17] an edit keeps the score of every population that it does not touch', () => {
  fc.assert(
    fc.property(workspaceArbitrary, cellFields, (workspace, fields) => {
      const before = score(workspace);
      const after = score(withCell(workspace, 'p0', 's0', fields), before);
      for (const id of POPULATION_IDS.slice(1)) {
        expect(after.populations.get(populationId(id))).toBe(before.populations.get(populationId(id)));
      }
    }),
    { numRuns: 50 },
  );
});

test('[SC22] readiness lies within 0 to 100 and taking an answer back can only widen it', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const before = score(workspace).populations.get(populationId('p0'))?.readiness;
      // A "not applicable" leaves the mean, so taking it back is another question, not a wider one.
      fc.pre([...workspace.answers.values()].every(({ value }) => value !== 'not_applicable'));
      if (before == null) return;
      expectInside(before, [0, 100]);
      const answers = new Map([...workspace.answers].filter(([, { criterion }]) => criterion !== 'D1.4'));
      expectInside(
        before,
        score({ ...workspace, answers }).populations.get(populationId('p0'))?.readiness ?? [NaN, NaN],
      );
    }),
    RUNS,
  );
});

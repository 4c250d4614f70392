import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  FACETS,
  FAMILIES,
  QUALITY_DIMENSIONS,
  type Facet,
  type QualityDimension,
} from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import { assertNever } from '#/domain/result.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { caseArbitrary, sourceArbitrary, type CaseSource } from '#/domain/scoring/case-arbitrary.fixture.ts';
import { ceilingsOfCase, scoreCase, type CasePopulation, type CaseScore } from '#/domain/scoring/cases.ts';

const EPSILON = 1e-9;
const { observability } = bundledCatalog();
const RUNS = { numRuns: 500 };
const facet = fc.constantFrom(...FACETS);
const dimension = fc.constantFrom(...QUALITY_DIMENSIONS);

function scoreOf(population: CasePopulation): CaseScore {
  const ceilings = ceilingsOfCase(population, observability);
  if (!ceilings.ok) throw new Error(ceilings.error.reason);
  return scoreCase(population, ceilings.value);
}

function withSources(population: CasePopulation, sources: readonly CaseSource[]): CasePopulation {
  return { ...population, sources: [...sources] };
}

function replaced(sources: readonly CaseSource[], at: number, change: (source: CaseSource) => CaseSource) {
  return sources.map((source, index) => (index === at % sources.length ? change(source) : source));
}

const withOneSource = caseArbitrary.filter(({ sources }) => sources.length > 0);

function raise([lo, hi]: Range, by: number, most: number): Range {
  return [Math.min(most, lo + by), Math.min(most, hi + by)];
}

function widen([lo, hi]: Range, down: number, up: number, most: number): Range {
  return [Math.max(0, lo - down), Math.min(most, hi + up)];
}

type Input =
  | { kind: 'share' }
  | { kind: 'capability'; facet: Facet }
  | { kind: 'quality'; dimension: QualityDimension };

const input: fc.Arbitrary<Input> = fc.oneof(
  fc.constant({ kind: 'share' } as const),
  facet.map((name) => ({ kind: 'capability', facet: name }) as const),
  dimension.map((name) => ({ kind: 'quality', dimension: name }) as const),
);

/** The source with one of its inputs changed; the change gets the range and the most that it can be. */
function changeInput(source: CaseSource, what: Input, change: (range: Range, most: number) => Range): CaseSource {
  switch (what.kind) {
    case 'share':
      return { ...source, share: change(source.share, 1) };
    case 'capability': {
      const range = source.capability[what.facet] ?? [0, 0];
      return { ...source, capability: { ...source.capability, [what.facet]: change(range, 1) } };
    }
    case 'quality': {
      const range = source.quality[what.dimension] ?? [0, 5];
      return { ...source, quality: { ...source.quality, [what.dimension]: change(range, 5) } };
    }
    default:
      return assertNever(what);
  }
}

function expectNotBelow(after: CaseScore, before: CaseScore) {
  expect(after.S[0]).toBeGreaterThanOrEqual(before.S[0] - EPSILON);
  expect(after.S[1]).toBeGreaterThanOrEqual(before.S[1] - EPSILON);
}

function expectSame(after: CaseScore, before: CaseScore) {
  expect(Math.abs(after.S[0] - before.S[0])).toBeLessThan(EPSILON);
  expect(Math.abs(after.S[1] - before.S[1])).toBeLessThan(EPSILON);
}

test('[SC7] P1 P2 bounds are in order, within 0 to 100, and never above what the ceilings allow', () => {
  fc.assert(
    fc.property(caseArbitrary, (population) => {
      const { S, max, facets } = scoreOf(population);
      expect(S[0]).toBeGreaterThanOrEqual(0);
      expect(S[0]).toBeLessThanOrEqual(S[1] + EPSILON);
      expect(S[1]).toBeLessThanOrEqual(max + EPSILON);
      expect(max).toBeLessThanOrEqual(100 + EPSILON);
      for (const name of FACETS) expect(facets[name][0]).toBeLessThanOrEqual(facets[name][1] + EPSILON);
    }),
    RUNS,
  );
});

test('[SC4] P3 adding any source never lowers either bound', () => {
  fc.assert(
    fc.property(caseArbitrary, sourceArbitrary, (population, source) => {
      expectNotBelow(scoreOf(withSources(population, [...population.sources, source])), scoreOf(population));
    }),
    RUNS,
  );
});

test('[SC2] [SC4] P4 raising a share, a capability or a quality dimension never lowers either bound', () => {
  fc.assert(
    fc.property(withOneSource, fc.nat(), input, fc.constantFrom(0.1, 0.5, 1), (population, at, what, by) => {
      const sources = replaced(population.sources, at, (source) =>
        changeInput(source, what, (range, most) => raise(range, by * most, most)),
      );
      expectNotBelow(scoreOf(withSources(population, sources)), scoreOf(population));
    }),
    RUNS,
  );
});

test('[SC4] P5 P6 an exact duplicate changes nothing, and neither does the order of sources', () => {
  fc.assert(
    fc.property(withOneSource, fc.nat(), (population, at) => {
      const { sources } = population;
      const copy = sources[at % sources.length];
      const twice = copy === undefined ? sources : [...sources, copy];
      expectSame(scoreOf(withSources(population, twice)), scoreOf(population));
      expectSame(scoreOf(withSources(population, sources.toReversed())), scoreOf(population));
    }),
    RUNS,
  );
});

test('[SC2] [SC4] P7 widening the range of any input can only widen the score', () => {
  fc.assert(
    fc.property(
      withOneSource,
      fc.nat(),
      input,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (population, at, what, by) => {
        const sources = replaced(population.sources, at, (source) =>
          changeInput(source, what, (range, most) => widen(range, by * most, by * most, most)),
        );
        const [before, after] = [scoreOf(population), scoreOf(withSources(population, sources))];
        expect(after.S[0]).toBeLessThanOrEqual(before.S[0] + EPSILON);
        expect(after.S[1]).toBeGreaterThanOrEqual(before.S[1] - EPSILON);
      },
    ),
    RUNS,
  );
});

test('[SC3] P8 ageing evidence never raises the lower bound and never moves the upper', () => {
  fc.assert(
    fc.property(withOneSource, fc.nat(), fc.nat({ max: 500 }), (population, at, days) => {
      const sources = replaced(population.sources, at, (source) => ({
        ...source,
        evidenceAgeDays: source.evidenceAgeDays === null ? null : source.evidenceAgeDays + days,
      }));
      const [before, after] = [scoreOf(population), scoreOf(withSources(population, sources))];
      expect(after.S[0]).toBeLessThanOrEqual(before.S[0] + EPSILON);
      expect(Math.abs(after.S[1] - before.S[1])).toBeLessThan(EPSILON);
    }),
    RUNS,
  );
});

test('[SC1] P9 lowering a ceiling never raises either bound, nor what can be reached', () => {
  fc.assert(
    fc.property(caseArbitrary, fc.nat({ max: FAMILIES.length * FACETS.length - 1 }), (population, at) => {
      const ceilings = population.ceilings.map((ceiling, index): typeof ceiling =>
        index === at ? [ceiling[0], ceiling[1], ceiling[2] / 2] : ceiling,
      );
      const [before, after] = [scoreOf(population), scoreOf({ ...population, ceilings })];
      expectNotBelow(before, after);
      expect(after.max).toBeLessThanOrEqual(before.max + EPSILON);
    }),
    RUNS,
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { FACETS, QUALITY_DIMENSIONS } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import { recordOf } from '#/domain/record-of.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { caseArbitrary, type CaseSource } from '#/domain/scoring/case-arbitrary.fixture.ts';
import { ceilingsOfCase, scoreCase, type CasePopulation } from '#/domain/scoring/cases.ts';
import { DEVICES, exactVisibility, type Completion } from '#/domain/scoring/device-level.fixture.ts';

const EPSILON = 1e-7;
const { observability } = bundledCatalog();

/** Fresh evidence, since old evidence lowers the lower bound below every completion on purpose. */
const freshCase = caseArbitrary.map((population) =>
  withSources(population, (source) => ({ ...source, evidenceAgeDays: 0 })),
);

function withSources<Case extends CasePopulation>(population: Case, change: (source: CaseSource) => CaseSource): Case {
  return { ...population, sources: population.sources.map(change) };
}

function visibilityOf(population: CasePopulation): Range {
  const ceilings = ceilingsOfCase(population, observability);
  if (!ceilings.ok) throw new Error(ceilings.error.reason);
  return scoreCase(population, ceilings.value).S;
}

/** Devices in an order of each set's own: sources on one set are nested, whatever the order is. */
type SetOrder = Readonly<Record<string, readonly number[]>>;

const inOrder: readonly number[] = Array.from({ length: DEVICES }, (_, device) => device);

function complete(source: CaseSource, order: readonly number[], pick: (range: Range) => number): Completion {
  return {
    source,
    covered: order.slice(0, Math.round(pick(source.share) * DEVICES)),
    capability: recordOf(FACETS, (facet) => pick(source.capability[facet] ?? [0, 0])),
    quality: recordOf(QUALITY_DIMENSIONS, (dimension) => pick(source.quality[dimension] ?? [0, 5])),
  };
}

test('[SC4] P11 with device-level membership the exact value lies inside the interval', () => {
  const shuffled = fc.shuffledSubarray([...inOrder], { minLength: DEVICES, maxLength: DEVICES });
  const orders: fc.Arbitrary<SetOrder> = fc.record({ A: shuffled, B: shuffled, C: shuffled });
  fc.assert(
    fc.property(freshCase, orders, fc.array(fc.nat({ max: 100 }), { minLength: 6 }), (population, order, picks) => {
      const [lo, hi] = visibilityOf(population);
      const completions = population.sources.map((source, at) =>
        complete(source, order[source.deviceSet] ?? [], ([from, to]) => {
          const share = (picks[at % picks.length] ?? 0) / 100;
          // Whole devices: the share itself must stay inside its range.
          return Math.min(to, Math.max(from, Math.round((from + (to - from) * share) * 100) / 100));
        }),
      );
      const exact = exactVisibility(completions, population.ceilings);
      expect(exact).toBeGreaterThanOrEqual(lo - EPSILON);
      expect(exact).toBeLessThanOrEqual(hi + EPSILON);
    }),
    { numRuns: 60 },
  );
});

test('[SC4] P14 the lower bound is reached: every input at its worst, all sets on the same devices', () => {
  fc.assert(
    fc.property(freshCase, (population) => {
      const worst = population.sources.map((source) => complete(source, inOrder, ([lo]) => lo));
      expect(Math.abs(exactVisibility(worst, population.ceilings) - visibilityOf(population)[0])).toBeLessThan(EPSILON);
    }),
    { numRuns: 60 },
  );
});

test('[SC4] P14 the upper bound is reached where the sets fit side by side; else it is a bound', () => {
  fc.assert(
    fc.property(freshCase, (population) => {
      const { sources } = withSources(population, (source) => ({ ...source, share: wholeDevices(source.share) }));
      const third = Math.floor(DEVICES / 3);
      const order: SetOrder = { A: inOrder, B: inOrder.slice(third), C: inOrder.slice(2 * third) };
      const completions = sources.map((source) => complete(source, order[source.deviceSet] ?? [], ([, hi]) => hi));
      const [, hi] = visibilityOf({ ...population, sources });
      expect(Math.abs(exactVisibility(completions, population.ceilings) - hi)).toBeLessThan(EPSILON);
    }),
    { numRuns: 60 },
  );
});

/** A third of the share, in whole devices: three sets then fit side by side. */
function wholeDevices([lo, hi]: Range): Range {
  return [Math.floor((lo / 3) * DEVICES) / DEVICES, Math.floor((hi / 3) * DEVICES) / DEVICES];
}

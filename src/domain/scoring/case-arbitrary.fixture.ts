/** Random cases of the model: sources with ranges, on a few device sets, under random ceilings. */
import * as fc from 'fast-check';

import { FACETS, FAMILIES, QUALITY_DIMENSIONS } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import { recordOf } from '#/domain/record-of.ts';
import type { CasePopulation } from '#/domain/scoring/cases.ts';

export type CaseSource = CasePopulation['sources'][number];

/** Hundredths: a short counterexample is a readable one, and shares then fit whole devices. */
export const hundredths: fc.Arbitrary<number> = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);

export function rangeArbitrary(end: fc.Arbitrary<number>): fc.Arbitrary<Range> {
  return fc.oneof(
    end.map((n): Range => [n, n]),
    fc.tuple(end, end).map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)]),
  );
}

const level = fc.constantFrom(0, 0.5, 1);
const rating = fc.integer({ min: 0, max: 5 });

export const sourceArbitrary: fc.Arbitrary<CaseSource> = fc.record({
  family: fc.constantFrom(...FAMILIES),
  deviceSet: fc.constantFrom('A', 'B', 'C'),
  share: rangeArbitrary(hundredths),
  capability: fc.record(recordOf(FACETS, () => rangeArbitrary(level))),
  quality: fc.record(recordOf(QUALITY_DIMENSIONS, () => rangeArbitrary(rating))),
  evidenceAgeDays: fc.constantFrom(null, 0, 30, 90, 120, 200, 364, 365, 800),
});

const ceilingsArbitrary: fc.Arbitrary<NonNullable<CasePopulation['ceilings']>> = fc
  .array(level, { minLength: FAMILIES.length * FACETS.length, maxLength: FAMILIES.length * FACETS.length })
  .map((levels) =>
    FAMILIES.flatMap((family, row) =>
      FACETS.map((facet, column): [typeof family, typeof facet, number] => [
        family,
        facet,
        levels[row * FACETS.length + column] ?? 0,
      ]),
    ),
  );

export const caseArbitrary: fc.Arbitrary<
  CasePopulation & { readonly ceilings: NonNullable<CasePopulation['ceilings']> }
> = fc.record({
  id: fc.constant('case'),
  ceilings: ceilingsArbitrary,
  sources: fc.array(sourceArbitrary, { maxLength: 6 }),
});

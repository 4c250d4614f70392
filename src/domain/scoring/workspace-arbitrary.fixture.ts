/** Random small workspaces in every state of knowledge. */
import * as fc from 'fast-check';

import { FACETS, FAMILIES, MODES_OF, QUALITY_DIMENSIONS, SWITCHES } from '#/domain/catalog/vocabulary.ts';
import { recordOf } from '#/domain/record-of.ts';
import { hundredths, rangeArbitrary } from '#/domain/scoring/case-arbitrary.fixture.ts';
import { aWorkspace, day, type WorkspaceParts } from '#/domain/scoring/workspace-builder.fixture.ts';
import { ANSWERS, COVERAGE_STATES, NETWORK_PATHS } from '#/domain/workspace/record-vocabulary.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export const ON = day('2026-06-30');
export const POPULATION_IDS = ['p0', 'p1', 'p2'] as const;
export const SOURCE_IDS = ['s0', 's1', 's2', 's3'] as const;

const date = fc
  .constantFrom(null, '2026-06-20', '2026-02-01', '2025-08-01', '2020-01-01')
  .map((text) => (text === null ? null : day(text)));

export const cellFields = fc.record({
  state: fc.constantFrom(...COVERAGE_STATES, 'present', 'present', 'partial'),
  share: fc.option(rangeArbitrary(hundredths)),
  deviceSet: fc.constantFrom(null, null, 'enrolled', 'kiosks'),
  capability: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    fc
      .constantFrom(...FACETS)
      .chain((facet) =>
        rangeArbitrary(fc.constantFrom(0, 0.5, 1)).map((level) => ({ [facet]: { level, reason: 'sampled' } })),
      ),
  ),
  quality: fc.record(
    recordOf(QUALITY_DIMENSIONS, () => rangeArbitrary(fc.integer({ min: 0, max: 5 }))),
    { requiredKeys: [] },
  ),
  retentionDays: fc.constantFrom(null, null, 0, 30, 90, 400),
  switches: fc.record(
    recordOf(SWITCHES, () => fc.constantFrom('on' as const, 'off' as const, 'unknown' as const)),
    {
      requiredKeys: [],
    },
  ),
  evidenceDate: date,
});

const platformAndMode = fc.oneof(
  fc.constantFrom(...MODES_OF.android, 'unknown' as const).map((mode) => ({ platform: 'android' as const, mode })),
  fc.constantFrom(...MODES_OF.ios, 'unknown' as const).map((mode) => ({ platform: 'ios' as const, mode })),
);

const populationFields = fc
  .record({
    where: platformAndMode,
    devices: rangeArbitrary(fc.integer({ min: 0, max: 900 })),
    sensitivity: fc.constantFrom(1 as const, 2 as const, 3 as const),
    networkPath: fc.constantFrom(...NETWORK_PATHS),
    privacyBasis: fc.constantFrom('', 'DPIA 7'),
  })
  .map(({ where, ...fields }) => Object.assign(fields, where));

const sourceFields = fc.record({
  family: fc.constantFrom(...FAMILIES),
  retentionDays: fc.constantFrom(null, 30, 365),
  siem: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  owner: fc.constantFrom('', 'Network team'),
});

const answerFields = fc.record({
  criterion: fc.constantFrom('D1.1', 'D1.4', 'D2.1', 'D3.5', 'M1.1', 'M2.3', 'M5.1'),
  population: fc.constantFrom(null, ...POPULATION_IDS),
  value: fc.constantFrom(...ANSWERS),
  reason: fc.constantFrom('', 'seen in the audit'),
});

const partsArbitrary: fc.Arbitrary<WorkspaceParts> = fc
  .record({
    populations: fc.array(populationFields, { minLength: 1, maxLength: POPULATION_IDS.length }),
    sources: fc.array(sourceFields, { maxLength: SOURCE_IDS.length }),
    none: fc.subarray([...FAMILIES]),
    cells: fc.array(fc.option(cellFields, { freq: 6 }), { minLength: 12, maxLength: 12 }),
    answers: fc.array(answerFields, { maxLength: 6 }),
    retentionProfile: fc.constantFrom('cis-controls-8', 'pci-dss-4.0.1', 'none of these'),
  })
  .map(({ populations, sources, none, cells, answers, retentionProfile }): WorkspaceParts => ({
    settings: { retentionProfile },
    populations: populations.map((fields, at) =>
      Object.assign({ id: `p${String(at)}`, name: `Population ${String(at)}` }, fields),
    ),
    sources: sources.map((fields, at) => Object.assign({ id: `s${String(at)}`, name: `Source ${String(at)}` }, fields)),
    none,
    cells: populations.flatMap((_, row) =>
      sources.flatMap((__, column) => {
        const fields = cells[(row * SOURCE_IDS.length + column) % cells.length];
        return fields ? [Object.assign({ population: `p${String(row)}`, source: `s${String(column)}` }, fields)] : [];
      }),
    ),
    answers,
  }));

export const workspaceArbitrary: fc.Arbitrary<Workspace> = partsArbitrary.map(aWorkspace);

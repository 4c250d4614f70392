/**
 * What is written in OSCAL against the official schemas, where they are at hand (they are not ours to ship: name their
 * folder in TELLTALE_OSCAL), and always against our own checker of what those schemas leave open.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { oscalAssessmentPlan } from '#/exchange/oscal/assessment-plan.ts';
import { oscalAssessmentResults } from '#/exchange/oscal/assessment-results.ts';
import { oscalCatalog } from '#/exchange/oscal/catalog.ts';
import { checkOscal } from '#/exchange/oscal/check-oscal.ts';
import type { OscalObject } from '#/exchange/oscal/oscal-text.ts';
import { oscalPoam } from '#/exchange/oscal/poam.ts';
import { anyRecord, sampleSnapshot, snapshotOfRecord } from '#/exchange/snapshot.fixture.ts';

const FOLDER = process.env['TELLTALE_OSCAL'] ?? '../shared/interchange/oscal-schemas';
const VERSIONS = ['1.2.2', '1.1.3', '1.1.2'];

const DOCUMENTS: Readonly<Record<string, (snapshot: ExportSnapshot) => OscalObject>> = {
  'assessment results': oscalAssessmentResults,
  'plan of action': oscalPoam,
  'assessment plan': oscalAssessmentPlan,
  catalog: oscalCatalog,
};

function validatorOf(version: string) {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  const schema: unknown = JSON.parse(readFileSync(join(FOLDER, version, 'oscal_complete_schema.json'), 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error('The schema is none.');
  const validate = ajv.compile(schema);
  return (document: unknown) => {
    validate(document);
    return validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`) ?? [];
  };
}

for (const version of VERSIONS) {
  const isHere = existsSync(join(FOLDER, version));
  const title = `OSCAL ${version}${isHere ? '' : ` (skipped: its schema is not in ${FOLDER})`}`;
  describe.skipIf(!isHere)(title, () => {
    const problemsOf = isHere ? validatorOf(version) : () => [];
    for (const [name, write] of Object.entries(DOCUMENTS)) {
      it(`takes the ${name} of the sample`, () => {
        expect(problemsOf(write(sampleSnapshot()))).toEqual([]);
      });
    }
    it('takes whatever a workspace may hold', () => {
      fc.assert(
        fc.property(anyRecord, (record) => {
          const snapshot = snapshotOfRecord(record);
          for (const write of Object.values(DOCUMENTS)) expect(problemsOf(write(snapshot))).toEqual([]);
        }),
        { numRuns: 15 },
      );
    }, 30_000);
  });
}

describe('what the schemas do not check', () => {
  for (const [name, write] of Object.entries(DOCUMENTS)) {
    it(`holds for the ${name} of the sample`, () => {
      expect(checkOscal(write(sampleSnapshot()))).toEqual([]);
    });
  }

  it('holds for whatever a workspace may hold', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const snapshot = snapshotOfRecord(record);
        for (const write of Object.values(DOCUMENTS)) expect(checkOscal(write(snapshot))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 30_000);

  it('is the same text for the same snapshot, and another document for another day', () => {
    const before = oscalAssessmentResults(sampleSnapshot());
    expect(JSON.stringify(oscalAssessmentResults(sampleSnapshot()))).toBe(JSON.stringify(before));
    const later = oscalAssessmentResults({ ...sampleSnapshot(), lastChangeAt: '2026-11-25T09:30:00.000Z' });
    const [first, second] = [before, later].map((document) => JSON.stringify(document['assessment-results']));
    expect(second?.slice(0, 50)).not.toBe(first?.slice(0, 50));
    expect(second?.match(RESULT)?.[0]).toBe(first?.match(RESULT)?.[0] ?? 'none');
  });
});

const RESULT = /"results":\[\{"uuid":"[^"]+"/u;

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { isIdIn } from '#/domain/ledger/entity-id.ts';
import { answerIdOf, coverageIdOf, limitDecisionIdOf, type PopulationId, type SourceId } from '#/domain/ids.ts';

const plain = fc
  .stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/)
  .filter((id) => id !== 'constructor' && id !== 'prototype');

test('every id that we join is one of its collection and of no other', () => {
  fc.assert(
    fc.property(plain, plain, (one, other) => {
      const [population, source] = [one as PopulationId, other as SourceId];
      const ids = {
        coverage: coverageIdOf(population, source),
        limits: limitDecisionIdOf(population, 'L07'),
        answers: answerIdOf('T1.1', population),
      };
      for (const [collection, id] of Object.entries(ids)) {
        expect(isIdIn(collection as keyof typeof ids, id)).toBe(true);
        expect(isIdIn('populations', id)).toBe(false);
      }
      expect(isIdIn('answers', ids.coverage) || isIdIn('limits', ids.answers)).toBe(false);
    }),
  );
});

test.each([
  ['coverage', 'p1'],
  ['coverage', 'p1~s1~s2'],
  ['coverage', 'p1@s1'],
  ['coverage', '__proto__~s1'],
  ['limits', 'p1~X99'],
  ['answers', 'T1.1'],
  ['answers', 'T9@p1'],
  ['families', 'cloud'],
  ['workspace', 'another'],
  ['populations', 'p1~s1'],
  ['populations', 'org'],
  ['sources', 'new'],
] as const)('%s has no %s', (collection, id) => expect(isIdIn(collection, id)).toBe(false));

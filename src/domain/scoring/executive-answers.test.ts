import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Range } from '#/domain/range.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { executiveAnswers } from '#/domain/scoring/executive-answers.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';

const { checklist } = bundledCatalog();

/** Answers to E3, in order; every other criterion is unknown. */
function answered(scores: readonly (Range | null)[], first: Partial<CriterionScore> = {}) {
  const criteria = new Map<string, CriterionScore>(
    [...checklist.criteria.keys()].map((criterion) => [
      criterion,
      { criterion, value: 'unknown', score: [0, 1], origin: 'none', rule: null, derived: null, share: null },
    ]),
  );
  scores.forEach((score, at) => {
    const criterion = `E3.${String(at + 1)}`;
    const before = criteria.get(criterion);
    if (before !== undefined) criteria.set(criterion, { ...before, score, ...(at === 0 ? first : {}) });
  });
  const answer = executiveAnswers(checklist, { criteria }).find(({ item }) => item.id === 'E3');
  if (answer === undefined) throw new Error('E3 is gone');
  return answer;
}

test('the four questions that take a yes or a no are answered', () => {
  const answers = executiveAnswers(checklist, { criteria: new Map() });
  expect(answers.map(({ item }) => item.id)).toEqual(['E1', 'E2', 'E3', 'E4']);
});

test('yes takes all of it, no takes less than half at best, and what may still turn is not known', () => {
  expect(
    answered([
      [1, 1],
      [1, 1],
      [1, 1],
    ]).verdict,
  ).toBe('yes');
  expect(
    answered([
      [1, 1],
      [1, 1],
      [0.5, 0.5],
    ]).verdict,
  ).toBe('partly');
  expect(
    answered([
      [1, 1],
      [1, 1],
      [0, 1],
    ]).verdict,
  ).toBe('partly');
  expect(
    answered([
      [1, 1],
      [0, 1],
      [0, 1],
    ]).verdict,
  ).toBe('not_known');
  expect(
    answered([
      [0, 0],
      [0, 0],
      [0.5, 0.5],
    ]).verdict,
  ).toBe('no');
  expect(
    answered([
      [0, 0],
      [1, 1],
      [1, 1],
    ]).verdict,
  ).toBe('no');
  expect(
    answered([
      [0.5, 0.5],
      [0, 0],
      [0, 0],
    ]).verdict,
  ).toBe('no');
});

test('the share is what the first criterion measures while that is short, and else the mean of all', () => {
  const few = { share: [0.13, 0.14], origin: 'derived', value: 'not_met' } as const;
  expect(
    answered(
      [
        [0, 0],
        [0, 0],
        [1, 1],
      ],
      few,
    ).share,
  ).toEqual([0.13, 0.14]);
  const most = { share: [0.95, 0.95], origin: 'derived', value: 'met' } as const;
  expect(
    answered(
      [
        [1, 1],
        [0, 0],
        [1, 1],
      ],
      most,
    ).share,
  ).toEqual([2 / 3, 2 / 3]);
});

test('what does not apply is left out, and a question without any criterion is not asked', () => {
  expect(answered([[1, 1], null, null])).toMatchObject({ verdict: 'yes', criteria: { length: 1 } });
  expect(answered([null, null, null])).toMatchObject({ verdict: 'not_asked', share: null });
});

test('to learn more never turns a yes or a no around', () => {
  const level = fc.constantFrom(0, 0.5, 1);
  fc.assert(
    fc.property(fc.tuple(level, level, level), fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), (truth, known) => {
      const full = answered(truth.map((value): Range => [value, value]));
      const seen = answered(truth.map((value, at): Range => (known[at] === true ? [value, value] : [0, 1])));
      if (seen.verdict === 'yes' || seen.verdict === 'no') expect(full.verdict).toBe(seen.verdict);
    }),
  );
});

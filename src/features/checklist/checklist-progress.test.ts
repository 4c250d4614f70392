import { expect, test } from 'vitest';

import { itemProgress, shownCriteria, spreadInWords } from '#/features/checklist/checklist-progress.ts';
import type { Criterion } from '#/domain/catalog/catalog.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';

const criteria = ['D1.1', 'D1.2', 'D1.3'].map((id) => ({ id, weight: 1 / 3 }) as Criterion);

function score(id: string, patch: Partial<CriterionScore>): [string, CriterionScore] {
  return [
    id,
    {
      criterion: id,
      value: 'unknown',
      score: [0, 1],
      origin: 'none',
      rule: null,
      derived: null,
      share: null,
      ...patch,
    },
  ];
}

const scores = new Map([
  score('D1.1', { value: 'met', score: [1, 1], origin: 'derived', derived: 'met' }),
  score('D1.2', { value: 'not_met', score: [0, 0], origin: 'organisation' }),
]);

test('a criterion nobody spoke of is unknown and widens the score, it does not lower it', () => {
  const progress = itemProgress(criteria, scores);
  expect(progress).toMatchObject({ answered: 1, derived: 1, unknown: 1 });
  expect(progress.score?.[0]).toBeCloseTo(1 / 3);
  expect(progress.score?.[1]).toBeCloseTo(2 / 3);
});

test('what is not applicable leaves the mean', () => {
  const without = new Map([...scores, score('D1.3', { value: 'not_applicable', score: null, origin: 'population' })]);
  expect(itemProgress(criteria, without).score).toEqual([0.5, 0.5]);
});

test('the filters leave what is unknown, or what the record works out even where a person overrode it', () => {
  const overridden = new Map([...scores, score('D1.3', { value: 'met', origin: 'population', derived: 'partial' })]);
  expect(shownCriteria(criteria, scores, 'unknown').map(({ id }) => id)).toEqual(['D1.3']);
  expect(shownCriteria(criteria, overridden, 'derived').map(({ id }) => id)).toEqual(['D1.1', 'D1.3']);
});

test('a spread is told only where populations differ', () => {
  expect(spreadInWords(['met', 'met'], ANSWER_LABELS)).toBe('');
  expect(spreadInWords(['unknown', 'met', 'met'], ANSWER_LABELS)).toBe('2 met, 1 unknown');
});

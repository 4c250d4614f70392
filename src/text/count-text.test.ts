import { expect, test } from 'vitest';

import { countText } from '#/text/count-text.ts';

test('a count takes the word that goes with the number as it is written', () => {
  expect([0, 0.5, 0.96, 1, 1.04, 1.5, 2, 1_000].map((count) => countText(count, 'day'))).toEqual([
    '0 days',
    '0.5 days',
    '1 day',
    '1 day',
    '1 day',
    '1.5 days',
    '2 days',
    '1,000 days',
  ]);
  expect(countText(1, 'is late', 'are late')).toBe('1 is late');
});

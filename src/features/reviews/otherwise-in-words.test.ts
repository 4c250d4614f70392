import { expect, test } from 'vitest';

import { otherwiseInWords } from '#/features/reviews/otherwise-in-words.ts';

const moved = { population: 'Nurses', frozen: [40, 50], now: [41.5, 50] } as const;
const MODEL = { model: '1.0', attackRelease: '19.1' };

test('numbers that came out otherwise are told with what they were, what they are and why', () => {
  const shown = { model: '0.9', attack: '19.1' };
  expect(
    otherwiseInWords([moved, { population: null, frozen: null, now: [1, 2] }], { shown, now: MODEL, hasChanged: true }),
  ).toEqual([
    'These are the numbers that were shown. Reckoned again today, the same day gives others: the model was 0.9 and is 1.0; changes dated that day or before came in after the review.',
    'Nurses: 40.0–50.0 was shown, 41.5–50.0 today',
    'Organisation: no score was shown, 1.0–2.0 today',
  ]);
});

test('where neither the model nor the record moved, the version of the page did, and many are counted', () => {
  const shown = { model: '1.0', attack: '19.1' };
  const lines = otherwiseInWords(
    Array.from({ length: 9 }, () => moved),
    { shown, now: MODEL, hasChanged: false },
  );
  expect(lines[0]).toContain('this version of Telltale reckons otherwise');
  expect(lines).toHaveLength(8);
  expect(lines.at(-1)).toBe('3 more');
});

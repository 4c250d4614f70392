import { expect, test } from 'vitest';

import { leftOutInWords } from '#/features/plan/left-out-in-words.ts';

test('says what plans are not made of, and nothing where they are made of all', () => {
  expect(leftOutInWords({ changes: 0, populations: 0 })).toBeNull();
  expect(leftOutInWords({ changes: 1, populations: 0 })).toBe(
    'Left out to keep the search short: 1 change that would give less. With them a plan may prove more.',
  );
  expect(leftOutInWords({ changes: 1_149, populations: 900 })).toContain(
    '1,149 changes that would give less, and the changes of 900 populations with less to win.',
  );
});

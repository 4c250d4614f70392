import { expect, test } from 'vitest';

import { leftOutInWords } from '#/features/plan/left-out-in-words.ts';

test('says what plans are not made of, and nothing where they are made of all', () => {
  expect(leftOutInWords({ changes: 0 })).toBeNull();
  expect(leftOutInWords({ changes: 1 })).toContain('1 change that would give less; the bound counts it all the same.');
  expect(leftOutInWords({ changes: 1_149 })).toContain('1,149 changes that would give less; the bound counts them');
});

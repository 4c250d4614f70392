import { expect, test } from 'vitest';

import { effectInWords } from '#/features/checklist/effect-in-words.ts';

test('both ends are told, and only those that moved', () => {
  expect(effectInWords([40, 58], [42.3, 58], 'the organisation')).toBe(
    'readiness of the organisation from 40.0–58.0 to 42.3–58.0 (lower end +2.3).',
  );
  expect(effectInWords([40, 58], [40.01, 58], 'the organisation')).toBe(
    'readiness of the organisation stays 40.0–58.0.',
  );
  expect(effectInWords([40, 58], null, 'Kiosks')).toBe('nothing is applicable to Kiosks any more.');
});

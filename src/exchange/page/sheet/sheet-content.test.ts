import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { brief, decisionLines } from '#/exchange/page/sheet/sheet-content.ts';

test('free text is told whole, or up to the end of a sentence and said to be shortened, never cut in one', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z ]{1,120}[a-z]$/), { minLength: 1, maxLength: 12 }), (sentences) => {
      const text = sentences
        .map((sentence) => `${sentence.trim()}.`)
        .join(' ')
        .replaceAll(/\s+/g, ' ');
      const told = brief(text);
      if (told === text) return;
      expect(told.length).toBeLessThanOrEqual(245);
      expect(told.endsWith(' Shortened.')).toBe(true);
      expect(text.startsWith(`${told.slice(0, -' Shortened.'.length)} `)).toBe(true);
    }),
  );
  expect(brief('x'.repeat(4_000))).toContain('Telltale has it');
});

test('no word of a decision is left out, however many lines it has', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 40 }), (words) => {
      const lines = decisionLines(words.join('\n\n'));
      expect(lines.length).toBeLessThanOrEqual(6);
      expect(
        lines
          .join(' ')
          .split(/ (?:· )?/)
          .filter((word) => word !== ''),
      ).toEqual(words);
    }),
  );
});

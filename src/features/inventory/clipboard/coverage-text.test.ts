import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { coverageText, parseCoverage } from '#/features/inventory/clipboard/coverage-text.ts';
import type { Range } from '#/domain/range.ts';
import { COVERAGE_STATES } from '#/domain/workspace/record-vocabulary.ts';
import { NO_STATES, STATE_TEXTS } from '#/domain/workspace/state-cases.fixture.ts';
import { NO_SHARES, SHARES } from '#/text/share-cases.fixture.ts';

const share = fc
  .tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }))
  .map(([a, b]): Range => [Math.min(a, b) / 10_000, Math.max(a, b) / 10_000]);

test('what is copied is read again as the same state and share', () => {
  fc.assert(
    fc.property(fc.constantFrom(...COVERAGE_STATES), fc.option(share), (state, value) => {
      expect(parseCoverage(coverageText({ state, share: value }), 'unknown')).toEqual({
        ok: true,
        value: { state, share: value },
      });
    }),
  );
});

test.each(STATE_TEXTS)('%j is %s', (text, state) => {
  expect(parseCoverage(text, 'unknown')).toEqual({ ok: true, value: { state, share: null } });
});

test.each(SHARES)('%j is the share it is everywhere', (text, range) => {
  expect(parseCoverage(text, 'planned')).toEqual({ ok: true, value: { state: 'planned', share: range } });
});

test.each([
  ['', 'unknown', null],
  ['-', 'unknown', null],
  ['0,85', 'partial', [0.85, 0.85]],
  ['partial\u00A060 %', 'partial', [0.6, 0.6]],
  ['Present 80-100 %', 'present', [0.8, 1]],
  ['12,5 %', 'partial', [0.125, 0.125]],
  ['5 %', 'partial', [0.05, 0.05]],
] as const)('%j is %s', (text, state, value) => {
  expect(parseCoverage(text, 'unknown')).toEqual({ ok: true, value: { state, share: value } });
});

test.each([...NO_STATES, ...NO_SHARES, '@SUM(A1)', 'Present often'])('%j is refused', (text) => {
  expect(parseCoverage(text, 'unknown').ok).toBe(false);
});

test.each(['150%', 'Present 90-120 %'])('%j is told that a share is at most all', (text) => {
  expect(parseCoverage(text, 'unknown')).toEqual({ ok: false, error: 'a share of at most 100 %' });
});

test.each(['N/A', 'n / a', 'P', 'h', 'L', 'A', 'n', 'U'])('%j is told that it could mean two states', (text) => {
  expect(parseCoverage(text, 'unknown')).toMatchObject({ ok: false, error: expect.stringContaining('could mean two') });
});

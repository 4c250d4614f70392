import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseDevices } from '#/features/inventory/device-count.ts';
import { parseShare, shareText } from '#/features/inventory/share-text.ts';
import { stateForShare } from '#/features/inventory/state-for-share.ts';

describe('a share as it is typed', () => {
  test.each([
    ['90', [0.9, 0.9]],
    ['90 %', [0.9, 0.9]],
    ['62.5', [0.625, 0.625]],
    ['62,5', [0.625, 0.625]],
    ['30-70', [0.3, 0.7]],
    ['70 – 30 %', [0.3, 0.7]],
    ['0', [0, 0]],
    ['100', [1, 1]],
    ['', null],
    ['?', null],
    ['Unknown', null],
  ])('%j', (text, value) => {
    expect(parseShare(text)).toEqual({ ok: true, value });
  });

  test.each(['most', '110', '-5', '1-2-3', '9O'])('%j is refused in words', (text) => {
    const parsed = parseShare(text);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.message).toMatch(/\.$/);
  });

  test('what a cell shows can be typed back unchanged', () => {
    const hundredths = fc.nat(10_000);
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const share = [Math.min(a, b) / 10_000, Math.max(a, b) / 10_000] as const;
        expect(parseShare(shareText(share))).toEqual({ ok: true, value: share });
      }),
    );
  });
});

test.each([
  ['unknown', [0.96, 0.96], 'present'],
  ['unknown', [0.3, 0.7], 'partial'],
  ['absent', [0.4, 0.4], 'partial'],
  ['absent', [0, 0], 'absent'],
  ['unknown', null, 'unknown'],
  ['planned', [0.9, 0.9], 'planned'],
  ['not_permitted', [0.9, 0.9], 'not_permitted'],
  ['present', [0.1, 0.1], 'present'],
] as const)('a share typed into a cell that is %s: %j makes it %s', (state, share, becomes) => {
  expect(stateForShare(state, share)).toBe(becomes);
});

test('device counts are whole, and may be a range', () => {
  expect(parseDevices('2,400')).toEqual({ ok: true, value: [2400, 2400] });
  expect(parseDevices('150-400')).toEqual({ ok: true, value: [150, 400] });
  expect(parseDevices('')).toEqual({ ok: true, value: [0, 0] });
  expect(parseDevices('12.5').ok).toBe(false);
  expect(parseDevices('many').ok).toBe(false);
});

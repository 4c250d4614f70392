import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseDevices } from '#/features/inventory/device-count.ts';
import { parseShare, shareToEdit } from '#/features/inventory/share-text.ts';
import { NO_SHARES, SHARES } from '#/text/share-cases.fixture.ts';
import { stateForShare } from '#/features/inventory/state-for-share.ts';

describe('a share as it is typed', () => {
  test.each([...SHARES, ...['', '?', 'Unknown'].map((text) => [text, null] as const)])('%j', (text, value) => {
    expect(parseShare(text)).toEqual({ ok: true, value });
  });

  test.each(NO_SHARES)('%j is refused in words', (text) => {
    const parsed = parseShare(text);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.message).toMatch(/\.$/);
  });

  test('what a field starts with can be typed back unchanged', () => {
    const hundredths = fc.nat(10_000);
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const share = [Math.min(a, b) / 10_000, Math.max(a, b) / 10_000] as const;
        expect(parseShare(shareToEdit(share))).toEqual({ ok: true, value: share });
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

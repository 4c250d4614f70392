import { expect, test } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import type { ShownPage } from '#/domain/workspace/entities.ts';
import { shownOf } from '#/features/reviews/shown-of.ts';

const proof = { proven: 45, unproven: 5, closable: 20, outOfReachMode: 26, outOfReachLegal: 4 };
const point = { on: '2026-05-20' as IsoDate, visibility: [45, 50], ceiling: 70, proof, readiness: null } as const;
const layers: NonNullable<ShownPage['layers']> = [40, 10, 20, 26, 4];

test('what a review froze stands, whatever the day is reckoned to be today', () => {
  const shown = { visibility: [40, 50], layers } as unknown as ShownPage;
  expect(shownOf({ shown }, point)).toEqual({
    visibility: [40, 50],
    layers: { proven: 40, unproven: 10, closable: 20, outOfReachMode: 26, outOfReachLegal: 4 },
  });
  expect(shownOf({ shown: { ...shown, visibility: null } }, point)).toBeNull();
});

test('a review from before numbers were kept opens with those of its day', () => {
  expect(initialRecord('reviews', 'rev-1')['shown']).toBeNull();
  expect(shownOf({ shown: null }, point)?.visibility).toEqual([45, 50]);
  expect(shownOf({ shown: null }, undefined)).toBeNull();
});

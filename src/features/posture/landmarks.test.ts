import { expect, test } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { landmarksOf } from '#/features/posture/landmarks.ts';

function done(title: string, doneOn: string, fields: Partial<Action> = {}): Action {
  const blank = initialRecord('actions', title) as unknown as Action;
  return { ...blank, title, status: 'done', doneOn: doneOn as IsoDate, ...fields };
}

test('a finished action is a landmark where it changed the record, be it by a management mode alone', () => {
  const actions = [
    done('Wrote a policy', '2026-03-01'),
    done('Supervised the wards', '2026-04-01', { modes: [{ population: 'p', mode: 'ios-supervised' }] as never }),
    done('Began before', '2025-01-01', { modes: [{ population: 'p', mode: 'ios-supervised' }] as never }),
  ];
  expect(landmarksOf(actions, '2026-01-01', '2026-12-31')).toEqual([
    { on: '2026-04-01', label: 'Supervised the wards' },
  ]);
});

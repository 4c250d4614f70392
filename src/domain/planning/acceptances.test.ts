import { expect, test } from 'vitest';

import { addDays } from '#/domain/dates.ts';
import type { AcceptanceId } from '#/domain/ids.ts';
import { acceptanceByGap, acceptedGaps } from '#/domain/planning/acceptances.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Acceptance } from '#/domain/workspace/entities.ts';

const on = day('2026-06-30');

function accepted(id: string, subject: string, days: number): Acceptance {
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a plain id by construction.
    id: id as AcceptanceId,
    population: '',
    subject,
    title: subject,
    reason: 'Not now.',
    approver: 'A. Meyer',
    expires: addDays(on, days),
    decidedOn: on,
  };
}

const workspace = {
  ...emptyWorkspace(),
  acceptances: new Map(
    [accepted('a', 'one', 200), accepted('b', 'two', -1), accepted('c', 'one', 10), accepted('d', 'three', 0)].map(
      (acceptance) => [acceptance.id, acceptance],
    ),
  ),
};

test('what ends first comes first; it holds on its last day and has expired the day after', () => {
  expect(acceptedGaps(workspace, on).map(({ acceptance, term }) => [acceptance.id, term])).toEqual([
    ['b', 'expired'],
    ['d', 'soon'],
    ['c', 'soon'],
    ['a', 'running'],
  ]);
});

test('of several decisions on one gap the one that ends last counts', () => {
  expect(acceptanceByGap(workspace, on).get('one')?.acceptance.id).toBe('a');
});

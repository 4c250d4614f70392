import { expect, test } from 'vitest';

import { ANNA, NURSES, tell, type Command } from '#/domain/ledger/told.fixture.ts';
import type { ReviewId } from '#/domain/ids.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { addPopulation, editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { holdReview } from '#/domain/workspace/commands/review-commands.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { headOfDay, isAsItWas } from '#/features/reviews/head-of-day.ts';

const ON = day('2026-01-05');
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a plain id by construction.
const REVIEW = 'rev-1' as ReviewId;

const before = tell([(workspace) => addPopulation(workspace, NURSES, { name: 'Nurses' })]);
const head = headOfDay(before.commits, ON);

const hold: Command = (workspace) =>
  holdReview(workspace, REVIEW, { title: 'January', heldOn: ON, asOf: ON, head, decisionAsked: 'Pay.' });
const ask: Command = (workspace) => editSettings(workspace, { decisionAsked: 'Pay.' });

test('writing a review down leaves the page of its day as it was, the draft of its decision taken over or not', () => {
  for (const commands of [[hold], [ask, hold]]) {
    const told = tell(commands, ANNA, before);
    expect(told.commits).toHaveLength(1 + commands.length);
    expect(isAsItWas(told.commits, ON, head)).toBe(true);
  }
});

test('a change of the same day does not, nor does a record that lacks the head', () => {
  const told = tell([(workspace) => editPopulation(workspace, NURSES, { name: 'Midwives' })], ANNA, before);
  expect(isAsItWas(told.commits, ON, head)).toBe(false);
  expect(isAsItWas(told.commits, ON, 'another record')).toBe(false);
  expect(isAsItWas([], ON, '')).toBe(true);
});

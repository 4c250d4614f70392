import { expect, test } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import type { ReviewId } from '#/domain/ids.ts';
import { tell, type Command } from '#/domain/ledger/told.fixture.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { askDecision } from '#/domain/workspace/commands/decision-commands.ts';
import { editReview, holdReview } from '#/domain/workspace/commands/review-commands.ts';
import { decisionAsked } from '#/domain/workspace/decision-asked.ts';

const MAY = 'rev-may' as ReviewId;
const ON = day('2026-05-20');
const LATER = day('2026-06-20');

const ask =
  (text: string, on: IsoDate = ON): Command =>
  (workspace) =>
    askDecision(workspace, on, text);
const hold: Command = (workspace) =>
  holdReview(workspace, MAY, {
    title: 'May',
    heldOn: ON,
    asOf: ON,
    head: '',
    decisionAsked: decisionAsked(workspace, ON).text,
  });
const decide: Command = (workspace) => editReview(workspace, MAY, { outcome: 'approved' });

test('a review takes the draft over, and nothing is left of it elsewhere', () => {
  const draft = tell([ask('Pay for the tunnel.')]).workspace;
  expect(decisionAsked(draft, ON)).toEqual({ text: 'Pay for the tunnel.', review: null });

  const { workspace, commits } = tell([ask('Pay for the tunnel.'), hold]);
  expect(workspace.settings.decisionAsked).toBe('');
  expect(workspace.reviews.get(MAY)?.decisionAsked).toBe('Pay for the tunnel.');
  expect(decisionAsked(workspace, LATER).review?.id).toBe(MAY);
  // One change of the record, so that one undo brings the draft back.
  expect(commits).toHaveLength(2);
});

test('while a review is open the page writes into it; once it is decided, into the draft for the next', () => {
  const open = tell([hold, ask('Half of the drivers first.', LATER)]).workspace;
  expect(open.reviews.get(MAY)?.decisionAsked).toBe('Half of the drivers first.');
  expect(open.settings.decisionAsked).toBe('');

  const decided = tell([hold, ask('Half first.'), decide, ask('Then the rest.', LATER)]).workspace;
  expect(decided.reviews.get(MAY)?.decisionAsked).toBe('Half first.');
  expect(decisionAsked(decided, LATER)).toEqual({ text: 'Then the rest.', review: null });
});

test('the page of the meeting’s day shows what was asked though it was decided there; the days after ask nothing', () => {
  const { workspace } = tell([ask('Pay.'), hold, decide]);
  expect(decisionAsked(workspace, ON).text).toBe('Pay.');
  expect(decisionAsked(workspace, LATER)).toEqual({ text: '', review: null });
});

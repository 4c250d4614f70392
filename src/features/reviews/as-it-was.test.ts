import { expect, test } from 'vitest';

import type { Commit } from '#/domain/ledger/commit.ts';
import { ANNA, BEN, NURSES, tell, type Command } from '#/domain/ledger/told.fixture.ts';
import type { ReviewId } from '#/domain/ids.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { addPopulation, editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { holdReview } from '#/domain/workspace/commands/review-commands.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { headNow } from '#/domain/audit/recorded-head.fixture.ts';
import type { RecordedHead } from '#/domain/audit/recorded-head.ts';
import { headsAt } from '#/domain/ledger/head.ts';
import { rewritten } from '#/domain/ledger/rewritten.fixture.ts';
import { isAsItWas } from '#/features/reviews/as-it-was.ts';

const ON = day('2026-01-05');
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a plain id by construction.
const REVIEW = 'rev-1' as ReviewId;

const before = tell([(workspace) => addPopulation(workspace, NURSES, { name: 'Nurses' })]);
const head = headNow(before.commits);
/** As an older Telltale wrote it down. */
const old: RecordedHead = { head: before.commits.at(-1)?.hash ?? '', commits: 0, reach: 'last_change' };
const isAsShown = (commits: readonly Commit[], stood: RecordedHead) =>
  isAsItWas(commits, ON, stood, headsAt(commits, [stood.commits]));

const hold: Command = (workspace) =>
  holdReview(workspace, REVIEW, { title: 'January', heldOn: ON, asOf: ON, ...head, decisionAsked: 'Pay.' });
const ask: Command = (workspace) => editSettings(workspace, { decisionAsked: 'Pay.' });

test('writing a review down leaves the page of its day as it was, the draft of its decision taken over or not', () => {
  for (const commands of [[hold], [ask, hold]]) {
    const told = tell(commands, ANNA, before);
    expect(told.commits).toHaveLength(1 + commands.length);
    for (const stood of [head, old]) expect(isAsShown(told.commits, stood)).toBe(true);
  }
});

test('a change of the same day does not, nor does a record that lacks the head', () => {
  const told = tell([(workspace) => editPopulation(workspace, NURSES, { name: 'Midwives' })], ANNA, before);
  for (const stood of [head, old]) {
    expect(isAsShown(told.commits, stood)).toBe(false);
    expect(isAsShown(before.commits, { ...stood, head: 'another record' })).toBe(false);
  }
  expect(isAsShown([], { ...old, head: '' })).toBe(true);
  expect(isAsShown([], headNow([]))).toBe(true);
});

test('a line of that day that somebody wrote anew is told, whoever wrote the last one', () => {
  const two = tell([(workspace) => editPopulation(workspace, NURSES, { name: 'Midwives' })], BEN, before);
  const lines = rewritten(two.lines, new Set([BEN]), (commit) => ({ ...commit, label: 'Something else' }));
  const commits = lines.map((line) => JSON.parse(line) as Commit);
  expect(isAsShown(two.commits, headNow(two.commits))).toBe(true);
  expect(isAsShown(commits, headNow(two.commits))).toBe(false);
});

import { expect, test } from 'vitest';

import type { CommentId } from '#/domain/ids.ts';
import { tell, type Command } from '#/domain/ledger/told.fixture.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { commentOn, removeComment, resolveComment } from '#/domain/workspace/commands/comment-commands.ts';

const ID = 'cmt-1' as CommentId;
const ON = day('2026-01-05');

const comment =
  (text: string): Command =>
  (workspace) =>
    commentOn(workspace, ID, { subject: 'score', figure: '41–52', text, by: 'R. Auditor', on: ON });
const resolve =
  (on: typeof ON | null, words: string): Command =>
  (workspace) =>
    resolveComment(workspace, ID, on, words);

const remove: Command = (workspace) => removeComment(workspace, ID);

test('a comment says something, is made once, and keeps the number as it stood', () => {
  const told = tell([comment('  '), comment('Too high for kiosks.'), comment('Said twice.')]);
  expect(told.commits.map(({ label }) => label)).toEqual(['Commented: “Too high for kiosks.”']);
  expect(told.workspace.comments.get(ID)).toMatchObject({
    subject: 'score',
    figure: '41–52',
    by: 'R. Auditor',
    on: ON,
  });
});

test('it is settled with words and opened again, and never changed itself', () => {
  const settled = tell([comment('Too high.'), resolve(ON, 'Kiosks were counted twice.')]);
  expect(settled.workspace.comments.get(ID)).toMatchObject({
    text: 'Too high.',
    resolvedOn: ON,
    resolution: 'Kiosks were counted twice.',
  });
  const open = tell([resolve(null, 'Kiosks were counted twice.')], undefined, settled);
  expect(open.workspace.comments.get(ID)?.resolvedOn).toBeNull();
  expect(open.commits.map(({ label }) => label).slice(1)).toEqual([
    'Settled the comment “Too high.”',
    'Opened again the comment “Too high.”',
  ]);
});

test('a comment that is not there cannot be settled or removed; a removed one is out of view', () => {
  expect(tell([resolve(ON, ''), remove]).commits).toEqual([]);
  expect(tell([comment('Oops.'), remove]).workspace.comments.size).toBe(0);
});

test('a long comment is cut in the history between characters, and kept whole in the record', () => {
  const text = `${'x'.repeat(58)}😀 and more`;
  const told = tell([comment(text)]);
  const label = told.commits[0]?.label ?? '';
  expect(label.isWellFormed()).toBe(true);
  expect(label.length).toBeLessThan(80);
  expect(told.workspace.comments.get(ID)?.text).toBe(text);
});

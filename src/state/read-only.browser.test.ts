/** A record that is open to be read: an auditor writes beside its claims, and nothing else goes in, not by undo either. */
import { beforeEach, expect, test } from 'vitest';

import { RECORD } from '#/data/idb/record.fixture.ts';
import type { CommentId, PopulationId } from '#/domain/ids.ts';
import { EMPTY_HEAD } from '#/domain/ledger/append.ts';
import { commentOn } from '#/domain/workspace/commands/comment-commands.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import { showOpened, showReadOnly, useDocument } from '#/state/document-store.ts';
import { dispatchToRecord } from '#/state/use-dispatch.ts';
import { undoCommit } from '#/state/use-undo.ts';

const P1 = 'p1' as PopulationId;
const SAID = { subject: 'score', subjectName: '', figure: '41', text: 'Why?', by: '', on: null };

beforeEach(() => {
  showOpened({ record: RECORD, commits: [], workspace: emptyWorkspace(), head: EMPTY_HEAD });
});

const workspace = () => useDocument.getState().workspace;

test('claims stay as they are, comments are taken, and allowing changes allows them', () => {
  const population = addPopulation(workspace(), P1, { name: 'Nurses' });
  showReadOnly(true);
  expect(dispatchToRecord(population)).toBe(false);
  expect(workspace().populations.size).toBe(0);
  expect(dispatchToRecord(commentOn(workspace(), 'c1' as CommentId, SAID))).toBe(true);
  expect(workspace().comments.size).toBe(1);
  showReadOnly(false);
  expect(dispatchToRecord(population)).toBe(true);
  expect(workspace().populations.size).toBe(1);
});

test('what was changed before it was opened to be read cannot be undone in it', () => {
  const population = addPopulation(workspace(), P1, { name: 'Nurses' });
  dispatchToRecord(population);
  showReadOnly(true);
  if (population.ok) undoCommit(population.value);
  expect(workspace().populations.size).toBe(1);
});

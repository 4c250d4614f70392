/** The open workspace against the browser's real database. */
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { appendCommits } from '#/data/idb/append-commits.ts';
import { openDatabase, type Database } from '#/data/idb/database.ts';
import { linesOf, readLedger } from '#/data/idb/read-ledger.ts';
import { RECORD } from '#/data/idb/record.fixture.ts';
import { putWorkspace } from '#/data/idb/workspace-list.ts';
import { actorOfThisBrowser } from '#/data/session-storage.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { BEN } from '#/domain/ledger/told.fixture.ts';
import type { PopulationId } from '#/domain/ids.ts';
import {
  append,
  connectEdges,
  currentLines,
  flush,
  foldInOthers,
  hasUnsaved,
  showOpened,
  useDocument,
} from '#/state/document-store.ts';

const NAME = 'telltale-document-test';
const { id: ID } = RECORD;
const P1 = 'p1' as PopulationId;

let db: Database;
const post = vi.fn();

beforeEach(async () => {
  db = await openDatabase(NAME);
  await putWorkspace(db, RECORD, { lines: [], commits: [] });
  connectEdges(db, { post, close: () => undefined });
  const opened = await readLedger(db, ID);
  if (opened === null) throw new Error('just written');
  showOpened(opened);
});

afterEach(async () => {
  await flush();
  db.close();
  await deleteDB(NAME);
});

function note(field: 'notes' | 'region', to: string): CommitDraft {
  return { label: to, ops: [{ at: ['populations', P1, field], to }] };
}

const shown = () => useDocument.getState().workspace.populations.get(P1);
const save = () => useDocument.getState().save.kind;

/** What is on disk is what is on screen, and its chain holds. */
async function expectInStep(): Promise<void> {
  const lines = await linesOf(db, ID);
  const chain = verifyChain(lines);
  if (!chain.ok) throw new Error(`the chain breaks at line ${chain.error.line}`);
  expect(currentLines()).toEqual(lines);
  expect(useDocument.getState().workspace).toEqual(fold(chain.value.commits));
}

it('shows an edit at once and calls it saved only when it is on disk', async () => {
  append(note('notes', 'one'));
  expect(shown()?.notes).toBe('one');
  expect(save()).toBe('saving');
  expect(await flush()).toBe(true);
  expect(save()).toBe('saved');
  await expectInStep();
});

it('saves an edit that follows a wait with nothing to save', async () => {
  await flush();
  await flush();
  append(note('notes', 'later'));
  await flush();
  expect(await linesOf(db, ID)).toHaveLength(1);
});

it('saves every one of many edits that come faster than the disk', async () => {
  for (let index = 0; index < 200; index++) append(note('notes', `note ${index}`));
  expect(await flush()).toBe(true);
  expect(await linesOf(db, ID)).toHaveLength(200);
  await expectInStep();
});

it('keeps both when another tab wrote in between', async () => {
  append(note('notes', 'mine'));
  const other = appendCommits(db, ID, BEN, [{ draft: note('region', 'theirs'), madeAt: Date.now() }]);
  append(note('notes', 'mine again'));
  await Promise.all([flush(), other]);
  await foldInOthers();
  expect(shown()).toMatchObject({ notes: 'mine again', region: 'theirs' });
  await expectInStep();
});

it('makes one chain of what two tabs of one person write at once', async () => {
  const others = Array.from({ length: 20 }, (_, index) =>
    appendCommits(db, ID, actorOfThisBrowser(), [{ draft: note('region', `tab two ${index}`), madeAt: Date.now() }]),
  );
  for (let index = 0; index < 20; index++) append(note('notes', `tab one ${index}`));
  await Promise.all([flush(), ...others]);
  await foldInOthers();
  expect(await linesOf(db, ID)).toHaveLength(40);
  await expectInStep();
});

it('keeps what it could not save, says so, has it in a backup, and saves it when it can', async () => {
  append(note('notes', 'safe'));
  await flush();
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  append(note('notes', 'unsaved'));
  expect(await flush()).toBe(false);
  expect(useDocument.getState().save).toEqual({ kind: 'failed', error: { kind: 'storage_full' } });
  expect(hasUnsaved()).toBe(true);
  expect(shown()?.notes).toBe('unsaved');
  expect(currentLines()).toHaveLength(2);
  expect(await linesOf(db, ID)).toHaveLength(1);
  full.mockRestore();
  append(note('region', 'with the next edit'));
  expect(await flush()).toBe(true);
  expect(save()).toBe('saved');
  await expectInStep();
});

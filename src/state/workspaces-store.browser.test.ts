/** What was saved, or is still waiting to be, outlives a restore and a deletion. Against the browser's real database. */
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { appendCommits } from '#/data/idb/append-commits.ts';
import { openDatabase, type Database } from '#/data/idb/database.ts';
import { linesOf, readLedger } from '#/data/idb/read-ledger.ts';
import { RECORD } from '#/data/idb/record.fixture.ts';
import { putWorkspace } from '#/data/idb/workspace-list.ts';
import { ANNA, BEN, NURSES, tell } from '#/domain/ledger/told.fixture.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import { addPopulation, editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { append, connectEdges, flush, hasUnsaved, showOpened, useDocument } from '#/state/document-store.ts';
import {
  connectWorkspaces,
  deleteWorkspace,
  openWorkspace,
  storedLines,
  storeLedger,
} from '#/state/workspaces-store.ts';

const NAME = 'telltale-workspaces-test';
const { id: ID } = RECORD;
const ABOUT = { id: ID, sample: null, people: {} };

const here = tell([(ws) => addPopulation(ws, NURSES, { name: 'Nurses' })]);
const restored = tell([(ws) => editPopulation(ws, NURSES, { region: 'EU' })], BEN, here);
const asked = { latest: here.commits.at(-1)?.id ?? null, count: here.commits.length };

let db: Database;

beforeEach(async () => {
  db = await openDatabase(NAME);
  const tabs = { post: () => undefined, close: () => undefined };
  await putWorkspace(db, RECORD, here);
  connectEdges(db, tabs);
  connectWorkspaces(db, tabs);
  const opened = await readLedger(db, ID);
  if (opened === null) throw new Error('just written');
  showOpened(opened);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await flush();
  db.close();
  await deleteDB(NAME);
});

function note(to: string): CommitDraft {
  return { label: to, ops: [{ at: ['populations', NURSES, 'notes'], to }] };
}

it('replaces what was looked at', async () => {
  expect(await storeLedger(ABOUT, restored, asked)).toMatchObject({ ok: true });
  expect(await linesOf(db, ID)).toEqual(restored.lines);
});

it('does not restore over what another tab saved while one was asked', async () => {
  await appendCommits(db, ID, ANNA, [{ draft: note('saved in another tab'), madeAt: Date.now() }]);
  const before = await linesOf(db, ID);
  expect(await storeLedger(ABOUT, restored, asked)).toEqual({ ok: false, error: { kind: 'changed_meanwhile' } });
  expect(await linesOf(db, ID)).toEqual(before);
});

it('does not restore a workspace as new over one that has appeared', async () => {
  expect(await storeLedger(ABOUT, restored, null)).toEqual({ ok: false, error: { kind: 'changed_meanwhile' } });
  expect(await linesOf(db, ID)).toEqual(here.lines);
});

it('does not delete a workspace whose edits the disk still refuses', async () => {
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  append(note('typed while the disk was full'));
  expect(await deleteWorkspace(ID)).toEqual({ ok: false, error: { kind: 'storage_full' } });
  expect(hasUnsaved()).toBe(true);
  expect(useDocument.getState().workspace.populations.get(NURSES)?.notes).toBe('typed while the disk was full');
  full.mockRestore();
  expect(await flush()).toBe(true);
  expect(await deleteWorkspace(ID)).toMatchObject({ ok: true });
});

it('keeps what is typed while another workspace is being opened, in the workspace it was typed into', async () => {
  const other = 'ws-2' as WorkspaceId;
  await putWorkspace(db, { ...RECORD, id: other }, restored);
  typeDuringNextRead('typed at the last moment');
  const stop = useDocument.subscribe(({ record }) => {
    if (record?.id !== other) return;
    stop();
    append(note('typed right after it'));
  });
  expect(await openWorkspace(other)).toMatchObject({ ok: true });
  expect(await flush()).toBe(true);
  expect((await readLedger(db, ID))?.workspace.populations.get(NURSES)?.notes).toBe('typed at the last moment');
  expect((await readLedger(db, other))?.workspace.populations.get(NURSES)?.notes).toBe('typed right after it');
});

it('saves what is typed before the ledger is replaced, so that nothing of it lands on the new one', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  append(note('typed before the reset'));
  expect(await flush()).toBe(false);
  vi.restoreAllMocks();
  expect(await storeLedger(ABOUT, here)).toMatchObject({ ok: true });
  await flush();
  expect(await linesOf(db, ID)).toEqual(here.lines);
});

/** An edit in the instant in which a ledger is read from the database. */
function typeDuringNextRead(text: string): void {
  const start = db.transaction.bind(db);
  const spy = vi.spyOn(db, 'transaction').mockImplementation((...options: Parameters<Database['transaction']>) => {
    if (options[1] === undefined && Array.isArray(options[0])) {
      spy.mockRestore();
      append(note(text));
    }
    return start(...options);
  });
}

it('a check of the chain reads what lies in the database, not what is on screen', async () => {
  append(note('saved before it is checked'));
  const stored = await storedLines(ID);
  if (!stored.ok) throw new Error(stored.error.kind);
  expect(stored.value).toHaveLength(here.lines.length + 1);
  expect(verifyChain(stored.value).ok).toBe(true);

  const [first] = await db.getAll('commits');
  if (first === undefined) throw new Error('just written');
  await db.put('commits', { ...first, line: first.line.replace('Nurses', 'Doctors') });
  const altered = await storedLines(ID);
  expect(altered.ok && verifyChain(altered.value)).toMatchObject({ ok: false, error: { line: 1 } });
});

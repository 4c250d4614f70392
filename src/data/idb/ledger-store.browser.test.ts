/** Against the browser's real database: what is promised as saved is what is there afterwards. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteDB } from 'idb';

import { appendCommits } from '#/data/idb/append-commits.ts';
import { openDatabase, type Database } from '#/data/idb/database.ts';
import { linesOf, readLedger, readLines } from '#/data/idb/read-ledger.ts';
import { RECORD } from '#/data/idb/record.fixture.ts';
import {
  editWorkspaceRecord,
  listWorkspaces,
  namePerson,
  purgeDeleted,
  putWorkspace,
} from '#/data/idb/workspace-list.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import { tick } from '#/domain/ledger/clock.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { ANNA, BEN, NURSES, tell } from '#/domain/ledger/told.fixture.ts';
import type { ActorId } from '#/domain/ids.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';

const NAME = 'telltale-test';
const { id: ID } = RECORD;
const DAY_MS = 86_400_000;

let db: Database;

beforeEach(async () => {
  db = await openDatabase(NAME);
  await putWorkspace(db, RECORD, { lines: [], commits: [] });
});

afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

function note(text: string): CommitDraft {
  return { label: text, ops: [{ at: ['populations', 'p1', 'notes'], to: text }] };
}

const dated = (text: string) => ({ draft: note(text), madeAt: 1_000 });

it('hands on a large ledger in parts, in order, and nothing twice', async () => {
  const notes = Array.from({ length: 2_000 }, (_, at) => dated(String(at)));
  await appendCommits(db, ID, ANNA, notes);
  const parts: (readonly string[])[] = [];
  await readLines(db, ID, (lines) => parts.push(lines));
  expect(parts.map(({ length }) => length)).toEqual([1_000, 1_000, 0]);
  const chain = verifyChain(parts.flat());
  if (!chain.ok) throw new Error('the chain is broken');
  expect(chain.value.commits.map(({ label }) => label)).toEqual(notes.map((_, at) => String(at)));
  expect(await linesOf(db, ID)).toEqual(parts.flat());
});

describe('appendCommits', () => {
  it('writes a chain that verifies, and reads back as the same workspace', async () => {
    const first = await appendCommits(db, ID, ANNA, [dated('one'), dated('two')]);
    expect(first.ok).toBe(true);
    await appendCommits(db, ID, BEN, [dated('three')]);
    const lines = await linesOf(db, ID);
    const chain = verifyChain(lines);
    if (!chain.ok) throw new Error('the chain is broken');
    const opened = await readLedger(db, ID);
    expect(opened?.workspace).toEqual(fold(chain.value.commits));
    expect(opened?.head.latest).toBe(chain.value.head.latest);
  });

  it('makes one chain of what two tabs write at the same time', async () => {
    const other = await openDatabase(NAME);
    const writes = Array.from({ length: 40 }, (_, index) =>
      appendCommits(index % 2 === 0 ? db : other, ID, ANNA, [dated(`note ${index}`)]),
    );
    const results = await Promise.all(writes);
    other.close();
    expect(results.every(({ ok }) => ok)).toBe(true);
    const lines = await linesOf(db, ID);
    expect(lines).toHaveLength(40);
    expect(verifyChain(lines).ok).toBe(true);
  });

  it('writes what is sealed as it is, and seals again what another tab came before', async () => {
    const sealed = sealCommit(note('one'), EMPTY_HEAD, ANNA, 1_000);
    const first = { ...dated('one'), sealed };
    await appendCommits(db, ID, ANNA, [first]);
    expect(await linesOf(db, ID)).toEqual([sealed.line]);
    await appendCommits(db, ID, ANNA, [first]);
    const lines = await linesOf(db, ID);
    expect(lines).toHaveLength(2);
    expect(verifyChain(lines).ok).toBe(true);
  });

  it('writes nothing at all of a batch that the browser refuses, and says why', async () => {
    await appendCommits(db, ID, ANNA, [dated('kept')]);
    const [kept] = await readLedger(db, ID).then((opened) => opened?.commits ?? []);
    const next = tick(kept?.id ?? null, 1_000, ANNA);
    // The key of the second commit is taken, so the browser aborts the transaction after the first was written.
    await db.put('commits', { workspace: ID, id: tick(next, 1_000, ANNA), line: '' });
    const refused = await appendCommits(db, ID, ANNA, [dated('lost'), dated('lost too')]);
    await db.delete('commits', [ID, tick(next, 1_000, ANNA)]);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'storage_failed' } });
    expect(await linesOf(db, ID)).toHaveLength(1);
    expect((await readLedger(db, ID))?.workspace.populations.get('p1' as never)?.notes).toBe('kept');
  });

  it('refuses a workspace that was purged in another tab', async () => {
    await editWorkspaceRecord(db, ID, () => ({ deletedAt: 1 }));
    await purgeDeleted(db, 40 * DAY_MS);
    expect(await appendCommits(db, ID, ANNA, [dated('late')])).toEqual({
      ok: false,
      error: { kind: 'workspace_gone' },
    });
  });

  it('keeps the list in step with the names in the settings', async () => {
    await appendCommits(db, ID, ANNA, [
      { draft: { label: 'Renamed', ops: [{ at: ['workspace', 'workspace', 'name'], to: 'Renamed' }] }, madeAt: 2_000 },
    ]);
    expect(await listWorkspaces(db)).toMatchObject([{ name: 'Renamed', changedAt: 2_000 }]);
  });
});

describe('names of people', () => {
  it('are all kept when several tabs name somebody at once', async () => {
    const other = await openDatabase(NAME);
    const named = await Promise.all([
      namePerson(db, ID, ANNA, 'Anna'),
      namePerson(other, ID, BEN, 'Ben'),
      namePerson(db, ID, 'cleo' as ActorId, 'Cleo'),
    ]);
    other.close();
    expect(named.every(({ ok }) => ok)).toBe(true);
    expect((await listWorkspaces(db))[0]?.people).toEqual({ [ANNA]: 'Anna', [BEN]: 'Ben', cleo: 'Cleo' });
  });
});

describe('a checkpoint', () => {
  const many = tell([
    (ws) => addPopulation(ws, NURSES, { name: 'Nurses' }),
    ...Array.from({ length: 600 }, (_, index) => () => ({
      ok: true as const,
      value: { label: 'x', ops: [{ at: ['populations', NURSES, 'notes'] as const, to: String(index) }] },
    })),
  ]);

  it('changes nothing but time: with it, without it and with a damaged one the workspace is the same', async () => {
    await putWorkspace(db, RECORD, many);
    const plain = await readLedger(db, ID);
    expect(await db.count('checkpoints')).toBe(1);
    const checkpointed = await readLedger(db, ID);
    await db.put('checkpoints', { workspace: ID, upTo: 'nonsense' as never, count: 3, folded: emptyWorkspace() });
    const damaged = await readLedger(db, ID);
    expect(plain?.workspace).toEqual(many.workspace);
    expect(checkpointed?.workspace).toEqual(many.workspace);
    expect(damaged?.workspace).toEqual(many.workspace);
  });

  it('goes with the ledger it was made of', async () => {
    await putWorkspace(db, RECORD, many);
    await readLedger(db, ID);
    await putWorkspace(db, RECORD, { lines: many.lines.slice(0, 1), commits: many.commits.slice(0, 1) });
    expect((await readLedger(db, ID))?.workspace.populations.get(NURSES)?.notes).toBe('');
  });
});

describe('deletion', () => {
  it('takes a workspace out of the list for thirty days and forgets it after', async () => {
    const deletedAt = 100 * DAY_MS;
    await editWorkspaceRecord(db, ID, () => ({ deletedAt }));
    expect(await readLedger(db, ID)).toBeNull();
    await purgeDeleted(db, 129 * DAY_MS);
    await editWorkspaceRecord(db, ID, () => ({ deletedAt: null }));
    expect(await readLedger(db, ID)).not.toBeNull();
    await editWorkspaceRecord(db, ID, () => ({ deletedAt }));
    await purgeDeleted(db, 131 * DAY_MS);
    expect(await listWorkspaces(db)).toEqual([]);
  });
});

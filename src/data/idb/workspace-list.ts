import { EMPTY_HEAD, headAfter } from '#/domain/ledger/append.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { ActorId, CommitId, WorkspaceId } from '#/domain/ids.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { commitsOf, type Database, type WorkspaceRecord } from '#/data/idb/database.ts';
import { allOrNothing } from '#/data/idb/all-or-nothing.ts';
import { storageErrorOf, type StorageError } from '#/data/idb/storage-error.ts';

const DAY_MS = 86_400_000;
/** A deleted workspace can be brought back for this long. */
export const KEEP_DELETED_DAYS = 30;

export interface LedgerLines {
  readonly lines: readonly string[];
  readonly commits: readonly Commit[];
}

/** Where a stored ledger stands; `null` where there is none. */
export type Standing = { readonly latest: CommitId | null; readonly count: number } | null;

/** Every workspace, those taken out of the list included; the last changed first. */
export async function listWorkspaces(db: Database): Promise<readonly WorkspaceRecord[]> {
  const records = await db.getAll('workspaces');
  return records.toSorted((a, b) => b.changedAt - a.changedAt);
}

/**
 * Writes a workspace with a ledger that was checked before, in place of what stood under its id. One transaction: either
 * all of it is there or nothing changed. With `expected`, only if that is still what stands there.
 */
export async function putWorkspace(
  db: Database,
  record: WorkspaceRecord,
  { lines, commits }: LedgerLines,
  expected?: Standing,
): Promise<Result<null, StorageError>> {
  try {
    const tx = db.transaction(['workspaces', 'commits', 'heads', 'checkpoints'], 'readwrite', { durability: 'strict' });
    const done = tx.done.then(
      () => null,
      (cause: unknown) => storageErrorOf(cause),
    );
    if (expected !== undefined) {
      const stands = await tx.objectStore('heads').get(record.id);
      if (stands?.count !== expected?.count || stands?.latest !== expected?.latest) {
        await done;
        return err({ kind: 'changed_meanwhile' });
      }
    }
    let head = EMPTY_HEAD;
    for (const [index, commit] of commits.entries()) head = headAfter(head, commit, lines[index] ?? '');
    const workspace = record.id;
    const failure = await allOrNothing(tx, done, function* () {
      yield tx.objectStore('checkpoints').delete(workspace);
      yield tx.objectStore('commits').delete(commitsOf(workspace));
      for (const [index, { id }] of commits.entries())
        yield tx.objectStore('commits').put({ workspace, id, line: lines[index] ?? '' });
      yield tx.objectStore('heads').put({ workspace, ...head, count: commits.length });
      yield tx.objectStore('workspaces').put(record);
    });
    return failure === null ? ok(null) : err(failure);
  } catch (cause) {
    return err(storageErrorOf(cause));
  }
}

/** Reads and writes in one transaction: two tabs that change the same record both keep what they wrote. */
export async function editWorkspaceRecord(
  db: Database,
  id: WorkspaceId,
  patch: (record: WorkspaceRecord) => Partial<Pick<WorkspaceRecord, 'deletedAt' | 'people' | 'isReadOnly'>>,
): Promise<Result<null, StorageError>> {
  try {
    const tx = db.transaction('workspaces', 'readwrite', { durability: 'strict' });
    const record = await tx.store.get(id);
    if (record === undefined) return err({ kind: 'workspace_gone' });
    await tx.store.put({ ...record, ...patch(record) });
    await tx.done;
    return ok(null);
  } catch (cause) {
    return err(storageErrorOf(cause));
  }
}

export async function namePerson(
  db: Database,
  id: WorkspaceId,
  actor: ActorId,
  name: string,
): Promise<Result<null, StorageError>> {
  return editWorkspaceRecord(db, id, ({ people }) => ({ people: { ...people, [actor]: name } }));
}

/** Forgets for good what was deleted long enough ago. `nowMs`: milliseconds since 1970. */
export async function purgeDeleted(db: Database, nowMs: number): Promise<void> {
  const tx = db.transaction(['workspaces', 'commits', 'heads', 'checkpoints'], 'readwrite');
  const records = await tx.objectStore('workspaces').getAll();
  const old = records.filter(({ deletedAt }) => deletedAt !== null && nowMs - deletedAt > KEEP_DELETED_DAYS * DAY_MS);
  await Promise.all(
    old.flatMap(({ id }) => [
      tx.objectStore('workspaces').delete(id),
      tx.objectStore('commits').delete(commitsOf(id)),
      tx.objectStore('heads').delete(id),
      tx.objectStore('checkpoints').delete(id),
    ]),
  );
  await tx.done;
}

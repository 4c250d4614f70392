import { EMPTY_HEAD, isSealedOn, sealCommit, type SealedCommit } from '#/domain/ledger/append.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import type { ActorId, WorkspaceId } from '#/domain/ids.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { Database } from '#/data/idb/database.ts';
import { allOrNothing } from '#/data/idb/all-or-nothing.ts';
import { storageErrorOf, type StorageError } from '#/data/idb/storage-error.ts';

export interface DatedDraft {
  readonly draft: CommitDraft;
  /** When it was made, milliseconds since 1970. */
  readonly madeAt: number;
  /** As it was sealed for the screen: written like this if nobody else has appended meanwhile. */
  readonly sealed?: SealedCommit;
}

/**
 * Appends drafts in one transaction that reads the head, ticks the clock, hashes and writes: whatever other tabs do, the
 * chain stays one chain. Resolves only when the browser reports the transaction complete, asked to be durable.
 */
export async function appendCommits(
  db: Database,
  workspace: WorkspaceId,
  actor: ActorId,
  drafts: readonly DatedDraft[],
): Promise<Result<readonly SealedCommit[], StorageError>> {
  try {
    const tx = db.transaction(['heads', 'commits', 'workspaces'], 'readwrite', { durability: 'strict' });
    const done = tx.done.then(
      () => null,
      (cause: unknown) => storageErrorOf(cause),
    );
    const [record, stored] = await Promise.all([
      tx.objectStore('workspaces').get(workspace),
      tx.objectStore('heads').get(workspace),
    ]);
    if (record === undefined) {
      await done;
      return err({ kind: 'workspace_gone' });
    }
    let head = stored ?? { ...EMPTY_HEAD, count: 0 };
    const written = drafts.map(({ draft, madeAt, sealed }) => {
      const next = sealed !== undefined && isSealedOn(sealed, head) ? sealed : sealCommit(draft, head, actor, madeAt);
      head = { ...next.head(), count: head.count + 1 };
      return next;
    });
    const last = drafts.at(-1)?.madeAt ?? record.changedAt;
    const failure = await allOrNothing(tx, done, function* () {
      for (const { commit, line } of written) yield tx.objectStore('commits').add({ workspace, id: commit.id, line });
      yield tx.objectStore('heads').put({ workspace, ...head });
      yield tx.objectStore('workspaces').put({ ...record, ...namesIn(drafts), changedAt: last });
    });
    return failure === null ? ok(written) : err(failure);
  } catch (cause) {
    return err(storageErrorOf(cause));
  }
}

/** The list of workspaces shows names without folding a ledger, so it follows the settings as they are written. */
function namesIn(drafts: readonly DatedDraft[]): { name?: string; organisation?: string } {
  const names: { name?: string; organisation?: string } = {};
  for (const { at, to } of drafts.flatMap(({ draft }) => draft.ops)) {
    if (at[0] !== 'workspace' || typeof to !== 'string') continue;
    if (at[2] === 'name') names.name = to;
    if (at[2] === 'organisation') names.organisation = to;
  }
  return names;
}

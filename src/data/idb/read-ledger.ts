import type { Commit } from '#/domain/ledger/commit.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { RECORD_SHAPE } from '#/domain/ledger/record-fields.ts';
import type { CommitId, WorkspaceId } from '#/domain/ids.ts';
import { EMPTY_HEAD, type LedgerHead } from '#/domain/ledger/append.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { commitsOf, type CommitRecord, type Database, type WorkspaceRecord } from '#/data/idb/database.ts';

/** Commits since the last checkpoint that make a new one worth its write. */
const CHECKPOINT_EVERY = 500;

export interface OpenedLedger {
  readonly record: WorkspaceRecord;
  readonly commits: readonly Commit[];
  readonly head: LedgerHead;
  readonly workspace: Workspace;
}

/** `null` where there is no such workspace. */
export async function readLedger(db: Database, id: WorkspaceId): Promise<OpenedLedger | null> {
  const tx = db.transaction(['workspaces', 'commits', 'heads', 'checkpoints']);
  const [record, stored, head, checkpoint] = await Promise.all([
    tx.objectStore('workspaces').get(id),
    tx.objectStore('commits').getAll(commitsOf(id)),
    tx.objectStore('heads').get(id),
    tx.objectStore('checkpoints').get(id),
  ]);
  if (record === undefined || record.deletedAt !== null) return null;
  const commits = stored.map(({ line }) => commitOfStoredLine(line));
  const isCovered = checkpoint?.shape === RECORD_SHAPE && commits[checkpoint.count - 1]?.id === checkpoint.upTo;
  const covered = isCovered ? checkpoint : null;
  const workspace = covered === null ? fold(commits) : fold(commits.slice(covered.count), covered.folded);
  if (commits.length - (covered?.count ?? 0) >= CHECKPOINT_EVERY) await writeCheckpoint(db, id, commits, workspace);
  return { record, commits, head: head ?? EMPTY_HEAD, workspace };
}

/** A failed checkpoint costs nothing but time the next time. */
async function writeCheckpoint(
  db: Database,
  id: WorkspaceId,
  commits: readonly Commit[],
  folded: Workspace,
): Promise<void> {
  const last = commits.at(-1);
  if (last === undefined) return;
  const record = { workspace: id, upTo: last.id, count: commits.length, shape: RECORD_SHAPE, folded };
  await db.put('checkpoints', record).catch(() => undefined);
}

/** Commits that came after `known`, in order: what another tab wrote. */
export async function commitsAfter(db: Database, id: WorkspaceId, known: CommitId | null): Promise<readonly Commit[]> {
  const stored = await db.getAll('commits', commitsOf(id, known));
  return stored.map(({ line }) => commitOfStoredLine(line));
}

export async function linesOf(db: Database, id: WorkspaceId): Promise<readonly string[]> {
  const lines: string[] = [];
  await readLines(db, id, (part) => lines.push(...part));
  return lines;
}

/** Lines of a part: to take a large ledger from the database at once, a page stands still. */
const PART = 1_000;

/** Hands on the raw lines in id order, part by part, as they stood at one moment. `onPart` must not wait for anything. */
export async function readLines(
  db: Database,
  id: WorkspaceId,
  onPart: (lines: readonly string[]) => void,
): Promise<void> {
  const { store } = db.transaction('commits');
  let after: CommitId | null = null;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each part begins where the one before ended
    const stored: CommitRecord[] = await store.getAll(commitsOf(id, after), PART);
    onPart(stored.map(({ line }) => line));
    const last = stored.at(-1);
    if (last === undefined || stored.length < PART) return;
    after = last.id;
  }
}

/** Lines in the database were parsed and checked when they were written; `verifyChain` checks them again on request. */
function commitOfStoredLine(line: string): Commit {
  return JSON.parse(line) as Commit;
}

/**
 * Undo appends the inverse of a commit and redo the inverse of that undo; nothing is ever taken out of the ledger. What
 * can be undone is read off the ledger, so it outlives a reload. Each person undoes only what they did themselves.
 */
import type { Commit, CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { sameJson, valueAt } from '#/domain/ledger/value-at.ts';
import type { ActorId, CommitId } from '#/domain/ids.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface UndoStacks {
  /** Next to undo last. */
  readonly undoable: readonly Commit[];
  /** Undos that can be redone, next last. */
  readonly redoable: readonly Commit[];
}

export function undoStacksOf(commits: readonly Commit[], actor: ActorId): UndoStacks {
  const undos = new Set<CommitId>();
  const undoable: Commit[] = [];
  const redoable: Commit[] = [];
  for (const commit of commits) {
    if (commit.actor !== actor) continue;
    if (commit.undoes === undefined) {
      undoable.push(commit);
      redoable.length = 0;
    } else if (undos.has(commit.undoes)) {
      dropFrom(redoable, commit.undoes);
      undoable.push(commit);
    } else {
      undos.add(commit.id);
      dropFrom(undoable, commit.undoes);
      redoable.push(commit);
    }
  }
  return { undoable, redoable };
}

function dropFrom(stack: Commit[], id: CommitId): void {
  const index = stack.findLastIndex((commit) => commit.id === id);
  if (index !== -1) stack.splice(index, 1);
}

/**
 * The draft that takes `commit` back. A field that somebody has changed since keeps their value; `null` when that is
 * true of every field.
 */
export function inverseOf(workspace: Workspace, commit: Commit, label: string): CommitDraft | null {
  const ops = commit.ops.toReversed().flatMap(({ at, from, to }): Op[] => {
    if (!sameJson(valueAt(workspace, at), to)) return [];
    return [{ at, ...(to === undefined ? {} : { from: to }), ...(from === undefined ? {} : { to: from }) }];
  });
  return ops.length === 0 ? null : { label, ops, undoes: commit.id };
}

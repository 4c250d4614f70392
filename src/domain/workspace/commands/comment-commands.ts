import type { IsoDate } from '#/domain/dates.ts';
import type { CommentId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor, removalOf } from '#/domain/workspace/commands/draft.ts';
import type { Comment } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Made = Result<CommitDraft, CommandError>;

export function commentOn(
  workspace: Workspace,
  id: CommentId,
  fields: Pick<Comment, 'subject' | 'figure' | 'text' | 'by' | 'on'> & Partial<Pick<Comment, 'subjectName'>>,
): Made {
  if (workspace.comments.has(id)) return err({ kind: 'already_exists', collection: 'comments', id });
  if (fields.text.trim() === '') return err({ kind: 'name_required', collection: 'comments' });
  const ops = opsFor(workspace, 'comments', id, fields);
  return ops.ok ? draft(`Commented: “${shortened(fields.text)}”`, ops.value) : ops;
}

export function resolveComment(workspace: Workspace, id: CommentId, on: IsoDate | null, resolution: string): Made {
  const comment = workspace.comments.get(id);
  if (comment === undefined) return err({ kind: 'not_found', collection: 'comments', id });
  const ops = opsFor(workspace, 'comments', id, { resolvedOn: on, resolution });
  const verb = on === null ? 'Opened again' : 'Settled';
  return ops.ok ? draft(`${verb} the comment “${shortened(comment.text)}”`, ops.value) : ops;
}

/** Takes a comment that was made by mistake out of view. */
export function removeComment(workspace: Workspace, id: CommentId): Made {
  const comment = workspace.comments.get(id);
  if (comment === undefined) return err({ kind: 'not_found', collection: 'comments', id });
  return draft(`Removed the comment “${shortened(comment.text)}”`, [removalOf('comments', id)]);
}

const SHOWN = 60;

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1).toWellFormed()}…`;
}

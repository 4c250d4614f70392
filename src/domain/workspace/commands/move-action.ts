/** An action from one status to another, and what goes with it. "Done" is `completeAction`: it changes the record. */
import type { ActionId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor } from '#/domain/workspace/commands/draft.ts';
import type { ActionStatus } from '#/domain/workspace/record-vocabulary.ts';
import { ACTION_STATUS_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export type MovableStatus = Exclude<ActionStatus, 'done'>;

export interface MoveWords {
  /** Who approved it. */
  readonly approver?: string;
  /** Why it is blocked, or why it was dropped. */
  readonly reason?: string;
}

export function moveAction(
  workspace: Workspace,
  id: ActionId,
  status: MovableStatus,
  { approver, reason = '' }: MoveWords = {},
): Result<CommitDraft, CommandError> {
  const action = workspace.actions.get(id);
  if (action === undefined) return err({ kind: 'not_found', collection: 'actions', id });
  const ops = opsFor(workspace, 'actions', id, {
    status,
    statusReason: status === 'blocked' || status === 'dropped' ? reason.trim() : '',
    doneOn: null,
    ...(approver === undefined ? {} : { approver: approver.trim() }),
  });
  return ops.ok
    ? draft(`Moved action ${action.title} to ${ACTION_STATUS_LABELS[status].toLowerCase()}`, ops.value)
    : ops;
}

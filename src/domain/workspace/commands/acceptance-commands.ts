import type { AcceptanceId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor, removalOf } from '#/domain/workspace/commands/draft.ts';
import type { Acceptance } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export type AcceptanceFields = Omit<Acceptance, 'id'>;

/** Leaves a gap open on purpose until a day. Somebody stands for it: a reason, an approver and an end are required. */
export function acceptGap(
  workspace: Workspace,
  id: AcceptanceId,
  fields: AcceptanceFields,
): Result<CommitDraft, CommandError> {
  const problem = problemOf(fields);
  if (problem !== null) return err(problem);
  const ops = opsFor(workspace, 'acceptances', id, fields);
  return ops.ok ? draft(`Accepted the gap “${fields.title}” until ${fields.expires ?? ''}`, ops.value) : ops;
}

/** Changes what was decided, such as a later end. */
export function editAcceptance(
  workspace: Workspace,
  id: AcceptanceId,
  patch: Partial<Pick<AcceptanceFields, 'reason' | 'approver' | 'expires' | 'decidedOn'>>,
): Result<CommitDraft, CommandError> {
  const before = workspace.acceptances.get(id);
  if (before === undefined) return err({ kind: 'not_found', collection: 'acceptances', id });
  const problem = problemOf({ ...before, ...patch });
  if (problem !== null) return err(problem);
  const ops = opsFor(workspace, 'acceptances', id, patch);
  if (!ops.ok) return ops;
  const isLater = patch.expires !== undefined && patch.expires !== before.expires;
  return draft(
    isLater
      ? `Accepted the gap “${before.title}” anew until ${patch.expires ?? ''}`
      : `Changed the acceptance of the gap “${before.title}”`,
    ops.value,
  );
}

/** The gap is open again, as if nobody had accepted it. */
export function withdrawAcceptance(workspace: Workspace, id: AcceptanceId): Result<CommitDraft, CommandError> {
  const before = workspace.acceptances.get(id);
  if (before === undefined) return err({ kind: 'not_found', collection: 'acceptances', id });
  return draft(`Opened the gap “${before.title}” again`, [removalOf('acceptances', id)]);
}

function problemOf({ reason, approver, expires, decidedOn }: Omit<Acceptance, 'id'>): CommandError | null {
  if (reason.trim() === '') return { kind: 'reason_required', what: 'accepted_gap' };
  if (approver.trim() === '') return { kind: 'acceptance_incomplete', missing: 'approver' };
  if (expires === null) return { kind: 'acceptance_incomplete', missing: 'expiry' };
  if (decidedOn !== null && expires <= decidedOn) return { kind: 'acceptance_incomplete', missing: 'later_expiry' };
  return null;
}

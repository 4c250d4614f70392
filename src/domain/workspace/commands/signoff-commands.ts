import type { IsoDate } from '#/domain/dates.ts';
import type { SignoffId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor } from '#/domain/workspace/commands/draft.ts';
import type { Signoff } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Made = Result<CommitDraft, CommandError>;

/** Somebody stands for the record at a head. Nothing of it is ever changed; it can only be taken back. */
export function signOff(
  workspace: Workspace,
  id: SignoffId,
  fields: Omit<Signoff, 'id' | 'withdrawnOn' | 'withdrawnReason'>,
): Made {
  if (workspace.signoffs.has(id)) return err({ kind: 'already_exists', collection: 'signoffs', id });
  if (fields.who.trim() === '') return err({ kind: 'signoff_incomplete', missing: 'who' });
  if (fields.statement.trim() === '') return err({ kind: 'signoff_incomplete', missing: 'statement' });
  const ops = opsFor(workspace, 'signoffs', id, fields);
  return ops.ok ? draft(`${fields.who} signed the record as of ${fields.asOf ?? 'no day'}`, ops.value) : ops;
}

/** It no longer stands, from that day, for a reason; it stays to be read. */
export function withdrawSignoff(workspace: Workspace, id: SignoffId, on: IsoDate, reason: string): Made {
  const signoff = workspace.signoffs.get(id);
  if (signoff === undefined) return err({ kind: 'not_found', collection: 'signoffs', id });
  if (reason.trim() === '') return err({ kind: 'reason_required', what: 'withdrawn_signoff' });
  const ops = opsFor(workspace, 'signoffs', id, { withdrawnOn: on, withdrawnReason: reason });
  return ops.ok ? draft(`Took back the sign-off of ${signoff.who}`, ops.value) : ops;
}

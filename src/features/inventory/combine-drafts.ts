import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft } from '#/domain/workspace/commands/draft.ts';

/** Several changes to different records as one commit, and so one step to undo. The first refusal refuses all. */
export function combineDrafts(
  drafts: readonly Result<CommitDraft, CommandError>[],
  label: string,
): Result<CommitDraft, CommandError> {
  const ops: CommitDraft['ops'][number][] = [];
  for (const one of drafts) {
    if (!one.ok) return err(one.error);
    if (drafts.length === 1) return one;
    for (const op of one.value.ops) ops.push(op);
  }
  // Each alone could be read back; all together may be more than one line of the ledger holds.
  return ops.length === 0 ? ok({ label, ops }) : draft(label, ops);
}

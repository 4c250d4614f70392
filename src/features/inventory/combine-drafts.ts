import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';

/** Several changes to different records as one commit, and so one step to undo. The first refusal refuses all. */
export function combineDrafts(
  drafts: readonly Result<CommitDraft, CommandError>[],
  label: string,
): Result<CommitDraft, CommandError> {
  const ops: CommitDraft['ops'][number][] = [];
  for (const draft of drafts) {
    if (!draft.ok) return err(draft.error);
    if (drafts.length === 1) return draft;
    ops.push(...draft.value.ops);
  }
  return ok({ label, ops });
}

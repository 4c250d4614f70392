import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import type { Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft } from '#/domain/workspace/commands/draft.ts';

interface ImportedActions {
  /** Name of the file, for the history. */
  readonly file: string;
  readonly added: number;
  readonly changed: number;
  readonly ops: readonly Op[];
}

/** A compared table of actions as one commit, so that one undo takes all of it back. */
export function importActions({ file, added, changed, ops }: ImportedActions): Result<CommitDraft, CommandError> {
  const parts = [...(added > 0 ? [`${added} new`] : []), ...(changed > 0 ? [`${changed} changed`] : [])];
  return draft(`Imported actions from ${file}: ${parts.join(', ')}`, ops);
}

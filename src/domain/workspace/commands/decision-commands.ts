import type { IsoDate } from '#/domain/dates.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import type { Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { editReview } from '#/domain/workspace/commands/review-commands.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { decisionAsked } from '#/domain/workspace/decision-asked.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Writes the decision where it stands: in the review that is open, or as the draft for the next one. */
export function askDecision(workspace: Workspace, on: IsoDate, text: string): Result<CommitDraft, CommandError> {
  const { review } = decisionAsked(workspace, on);
  return review === null || review.outcome !== 'open'
    ? editSettings(workspace, { decisionAsked: text })
    : editReview(workspace, review.id, { decisionAsked: text });
}

import type { ReviewId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { collect, draft, opsFor, removalOf } from '#/domain/workspace/commands/draft.ts';
import { fieldsInWords } from '#/domain/workspace/commands/in-words.ts';
import { SETTINGS_ID } from '#/domain/workspace/commands/settings-commands.ts';
import type { Review } from '#/domain/workspace/entities.ts';
import { REVIEW_OUTCOME_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export type ReviewFields = Omit<Review, 'id'>;

/**
 * Writes down that a meeting looks at the record of a day. What it saw (`asOf`, `head`, `view`, `shown`) never changes
 * again. The decision is the review's from here on: the draft that it was is taken out of the settings.
 */
export function holdReview(
  workspace: Workspace,
  id: ReviewId,
  fields: Partial<ReviewFields> & Pick<ReviewFields, 'title' | 'heldOn' | 'asOf' | 'head'>,
): Result<CommitDraft, CommandError> {
  if (workspace.reviews.has(id)) return err({ kind: 'already_exists', collection: 'reviews', id });
  if (fields.title.trim() === '') return err({ kind: 'name_required', collection: 'reviews' });
  const ops = collect([
    opsFor(workspace, 'reviews', id, fields),
    opsFor(workspace, 'workspace', SETTINGS_ID, { decisionAsked: '' }),
  ]);
  return ops.ok ? draft(`Began the review “${fields.title}” of ${fields.heldOn ?? 'no day'}`, ops.value) : ops;
}

/** What was said in the meeting and what came of it. */
export function editReview(
  workspace: Workspace,
  id: ReviewId,
  patch: Partial<Pick<ReviewFields, 'title' | 'decisionAsked' | 'outcome' | 'outcomeNote' | 'attendees'>>,
): Result<CommitDraft, CommandError> {
  const review = workspace.reviews.get(id);
  if (review === undefined) return err({ kind: 'not_found', collection: 'reviews', id });
  if (patch.title?.trim() === '') return err({ kind: 'name_required', collection: 'reviews' });
  const ops = opsFor(workspace, 'reviews', id, patch);
  if (!ops.ok) return ops;
  const { outcome } = patch;
  const words =
    outcome === undefined || outcome === review.outcome
      ? `Changed ${fieldsInWords(ops.value)} of the review “${review.title}”`
      : `Recorded the outcome of the review “${review.title}”: ${REVIEW_OUTCOME_LABELS[outcome].toLowerCase()}`;
  return draft(words, ops.value);
}

/** Takes a review that was recorded by mistake out of view. */
export function removeReview(workspace: Workspace, id: ReviewId): Result<CommitDraft, CommandError> {
  const review = workspace.reviews.get(id);
  if (review === undefined) return err({ kind: 'not_found', collection: 'reviews', id });
  return draft(`Removed the review “${review.title}”`, [removalOf('reviews', id)]);
}

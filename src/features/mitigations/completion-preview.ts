/** What completing an action would do to the record and to the score, before anybody agrees. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import type { Range } from '#/domain/range.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { opInWords, type ChangeInWords, type Formats } from '#/domain/workspace/op-in-words.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface CompletionPreview {
  /** Field by field of each cell. */
  readonly cells: readonly ChangeInWords[];
  /** Organisation points; `null` while there is no score. */
  readonly before: Range | null;
  readonly after: Range | null;
}

export function completionPreview(
  draft: CommitDraft,
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  score: WorkspaceScore,
  formats: Formats,
): CompletionPreview {
  const landed = applyCommit(workspace, draft);
  return {
    cells: draft.ops.filter(isOfCell).map((op) => opInWords(landed, op, formats)),
    before: score.organisation.visibility,
    after: scoreWorkspace(landed, catalog, on, score).organisation.visibility,
  };
}

function isOfCell({ at: [collection, , field] }: Op): boolean {
  return collection === 'coverage' && !field.startsWith('$');
}

/** What completing an action would do to the record and to the score, before anybody agrees. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import type { Range } from '#/domain/range.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { opInWords, type ChangeInWords, type Formats } from '#/domain/workspace/op-in-words.ts';
import { evidenceDateOf } from '#/domain/workspace/read.ts';
import type { Coverage, Source } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { countText } from '#/text/count-text.ts';

export interface CompletionPreview {
  /** Management modes, then field by field of each cell. */
  readonly changes: readonly ChangeInWords[];
  /** Items of the register that no longer support what they showed as it was, by title. */
  readonly outdated: readonly string[];
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
  const cells = draft.ops.filter(isOfCell);
  const modes = draft.ops.filter(({ at: [collection, , field] }) => collection === 'populations' && field === 'mode');
  return {
    changes: [
      ...modes.map((op) => opInWords(landed, op, formats)),
      ...cells.filter(({ at }) => at[2] !== 'evidenceDate').map((op) => fieldInWords(workspace, landed, op, formats)),
      ...[...new Set(cells.map(({ at }) => at[1]))].flatMap((id) => proofInWords(workspace, landed, id, formats)),
    ],
    outdated: [...workspace.evidence.values()].flatMap(({ id, title, supports }) =>
      supports.length > (landed.evidence.get(id)?.supports.length ?? 0) ? [title] : [],
    ),
    before: score.organisation.visibility,
    after: scoreWorkspace(landed, catalog, on, score).organisation.visibility,
  };
}

function isOfCell({ at: [collection, , field] }: Op): boolean {
  return collection === 'coverage' && !field.startsWith('$');
}

/** A cell without days of its own keeps records as long as its source does. */
function fieldInWords(workspace: Workspace, landed: Workspace, op: Op, formats: Formats): ChangeInWords {
  const inWords = opInWords(landed, op, formats);
  const [, id, field] = op.at;
  const days = field === 'retentionDays' && inWords.before === null ? sourceOf(workspace, id)?.retentionDays : null;
  return days == null ? inWords : { ...inWords, before: countText(days, 'day') };
}

/** When the cell was last proven, by its own date or by an item of the register. */
function proofInWords(workspace: Workspace, landed: Workspace, id: string, formats: Formats): readonly ChangeInWords[] {
  const { what } = opInWords(landed, { at: ['coverage', id, 'evidenceDate'] }, formats);
  const provenIn = (one: Workspace) => {
    const cell = cellOf(one, id);
    const date = cell === undefined ? null : evidenceDateOf(one, cell);
    return date === null ? null : formats.date(date);
  };
  const [before, after] = [provenIn(workspace), provenIn(landed)];
  return before === after ? [] : [{ what, before, after: after ?? 'not proven' }];
}

function cellOf({ coverage }: Workspace, id: string): Coverage | undefined {
  for (const row of coverage.values()) for (const cell of row.values()) if (cell.id === id) return cell;
  return undefined;
}

function sourceOf({ sources }: Workspace, cell: string): Source | undefined {
  const [, id] = cell.split('~');
  return [...sources.values()].find((source) => source.id === id);
}

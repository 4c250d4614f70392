import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor } from '#/domain/workspace/commands/draft.ts';
import { fieldsInWords, rangeInWords } from '#/domain/workspace/commands/in-words.ts';
import type { Settings } from '#/domain/workspace/entities.ts';
import type { ChangeKind } from '#/domain/workspace/record-vocabulary.ts';
import { CHANGE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** The one settings record of a workspace. */
export const SETTINGS_ID = 'workspace';

export function editSettings(workspace: Workspace, patch: Partial<Settings>): Result<CommitDraft, CommandError> {
  if (patch.name !== undefined && patch.name.trim() === '')
    return err({ kind: 'name_required', collection: 'workspace' });
  const ops = opsFor(workspace, 'workspace', SETTINGS_ID, patch);
  if (!ops.ok) return ops;
  if (workspace.settings.name === '' && patch.name !== undefined)
    return draft(`Created workspace ${patch.name}`, ops.value);
  return draft(`Changed ${fieldsInWords(ops.value)} of the workspace`, ops.value);
}

/** What one change of a kind takes here, in person-days; `null` goes back to what is usual anywhere. */
export function editEffort(
  workspace: Workspace,
  kind: ChangeKind,
  days: number | null,
): Result<CommitDraft, CommandError> {
  const ops = opsFor(workspace, 'workspace', SETTINGS_ID, { [`effort.${kind}`]: days ?? undefined });
  if (!ops.ok) return ops;
  const what = CHANGE_KIND_LABELS[kind].toLowerCase();
  return draft(
    days === null
      ? `Went back to the usual effort of “${what}”`
      : `Set the effort of “${what}” to ${rangeInWords([days, days])} days`,
    ops.value,
  );
}

/** What one change of a kind costs here, in the organisation's own currency; `null` goes back to what is usual. */
export function editCost(
  workspace: Workspace,
  kind: ChangeKind,
  cost: Settings['cost'][ChangeKind] | null,
): Result<CommitDraft, CommandError> {
  const ops = opsFor(workspace, 'workspace', SETTINGS_ID, { [`cost.${kind}`]: cost ?? undefined });
  if (!ops.ok) return ops;
  const what = CHANGE_KIND_LABELS[kind].toLowerCase();
  return draft(cost === null ? `Went back to the usual cost of “${what}”` : `Set the cost of “${what}”`, ops.value);
}

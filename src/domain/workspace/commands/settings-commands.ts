import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor } from '#/domain/workspace/commands/draft.ts';
import { fieldsInWords } from '#/domain/workspace/commands/in-words.ts';
import type { Settings } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** The one settings record of a workspace. */
const SETTINGS_ID = 'workspace';

export function editSettings(workspace: Workspace, patch: Partial<Settings>): Result<CommitDraft, CommandError> {
  if (patch.name !== undefined && patch.name.trim() === '')
    return err({ kind: 'name_required', collection: 'workspace' });
  const ops = opsFor(workspace, 'workspace', SETTINGS_ID, patch);
  if (!ops.ok) return ops;
  if (workspace.settings.name === '' && patch.name !== undefined)
    return draft(`Created workspace ${patch.name}`, ops.value);
  return draft(`Changed ${fieldsInWords(ops.value)} of the workspace`, ops.value);
}

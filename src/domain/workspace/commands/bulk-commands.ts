import type { PopulationId } from '#/domain/ids.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft } from '#/domain/workspace/commands/draft.ts';
import { fieldsInWords, namesInWords } from '#/domain/workspace/commands/in-words.ts';
import { editPopulation, type PopulationFields } from '#/domain/workspace/commands/population-commands.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** What makes sense to set for many populations at once: not their names, counts or places in lists. */
export type PopulationsPatch = Partial<
  Pick<
    PopulationFields,
    'platform' | 'mode' | 'sensitivity' | 'networkPath' | 'ownership' | 'region' | 'privacyBasis' | 'notes'
  >
>;

/** The same change to many populations: one commit, one undo step. Those that already say so are left alone. */
export function editPopulations(
  workspace: Workspace,
  ids: readonly PopulationId[],
  patch: PopulationsPatch,
): Result<CommitDraft, CommandError> {
  const names: string[] = [];
  const ops: Op[] = [];
  for (const id of ids) {
    const one = editPopulation(workspace, id, patch);
    if (!one.ok) {
      if (one.error.kind === 'no_change') continue;
      return err(one.error);
    }
    names.push(workspace.populations.get(id)?.name ?? id);
    ops.push(...one.value.ops);
  }
  return draft(`Changed ${fieldsInWords(ops)} of ${namesInWords(names, 'populations')}`, ops);
}

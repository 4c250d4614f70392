import { recordCoverage } from '#/features/inventory/clipboard/record-landings.ts';
import { stateForShare } from '#/features/inventory/state-for-share.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { editCoverage, type CellAddress, type CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/**
 * The same change to many cells. Where a share is set and the state is left alone, each cell's own state follows the
 * share as it does when a share is typed into it: a plan stays a plan.
 */
export function editCells(
  workspace: Workspace,
  cells: readonly CellAddress[],
  patch: CoveragePatch,
): Result<CommitDraft, CommandError> {
  const { share } = patch;
  if (Object.keys(patch).length === 0) return err({ kind: 'no_change' });
  if (patch.state !== undefined || share === undefined || share === null) return editCoverage(workspace, cells, patch);
  const changes = cells.map(({ population, source }) => {
    const state = stateForShare(coverageOf(workspace, population, source)?.state ?? 'unknown', share);
    return { population, source, patch: { ...patch, state } };
  });
  return recordCoverage(workspace, changes, 'Changed');
}

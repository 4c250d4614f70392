import { combineDrafts } from '#/features/inventory/combine-drafts.ts';
import type { CoverageAddress } from '#/features/inventory/cell-address.ts';
import type { Landing } from '#/features/inventory/clipboard/paste-plan.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { editCoverage, type CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import { editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Made = Result<CommitDraft, CommandError>;

export interface CoverageChange extends CoverageAddress {
  readonly patch: CoveragePatch;
}

/** Everything that landed as one change, and so one step to undo. */
export function recordLandings(workspace: Workspace, landings: readonly Landing[], verb: string): Made {
  const changes = landings.flatMap((landing) => {
    if (landing.kind !== 'coverage') return [];
    const { population, source, value } = landing;
    return [{ population, source, patch: value }];
  });
  const populations = Map.groupBy(
    landings.flatMap((landing) => (landing.kind === 'population' ? [landing] : [])),
    ({ population }) => population,
  );
  const own = [...populations].map(([id, patches]: [PopulationId, readonly { readonly patch: object }[]]) =>
    editPopulation(workspace, id, Object.assign({}, ...patches.map(({ patch }) => patch))),
  );
  return together([...coverageDrafts(workspace, changes), ...own], label(verb, landings.length));
}

/** Many cells, each with a change of its own, as one change of the record. */
export function recordCoverage(workspace: Workspace, changes: readonly CoverageChange[], verb: string): Made {
  return together(coverageDrafts(workspace, changes), label(verb, changes.length));
}

function coverageDrafts(workspace: Workspace, changes: readonly CoverageChange[]): readonly Made[] {
  const alike = Map.groupBy(changes, ({ patch }) => JSON.stringify(patch));
  return [...alike.values()].flatMap((cells) => {
    const patch = cells[0]?.patch;
    return patch === undefined ? [] : [editCoverage(workspace, cells, patch)];
  });
}

/** What is as it should be already takes no part. */
function together(drafts: readonly Made[], words: string): Made {
  const telling = drafts.filter((draft) => draft.ok || draft.error.kind !== 'no_change');
  if (telling.length === 0) return err({ kind: 'no_change' });
  const combined = combineDrafts(telling, words);
  return combined.ok && telling.length === 1 && drafts.length > 1
    ? { ok: true, value: { ...combined.value, label: words } }
    : combined;
}

function label(verb: string, cells: number): string {
  return `${verb} ${cells.toLocaleString('en-GB')} ${cells === 1 ? 'cell' : 'cells'}`;
}

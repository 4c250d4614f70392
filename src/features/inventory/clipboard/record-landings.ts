import { combineDrafts } from '#/features/inventory/combine-drafts.ts';
import type { CoverageAddress } from '#/features/inventory/cell-address.ts';
import type { Landing, PastePlan } from '#/features/inventory/clipboard/paste-plan.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { coverageOps, editCoverage, type CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import {
  addPopulation,
  editPopulation,
  type PopulationFields,
} from '#/domain/workspace/commands/population-commands.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { coverageOf, nextOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Made = Result<CommitDraft, CommandError>;

export interface CoverageChange extends CoverageAddress {
  readonly patch: CoveragePatch;
}

/** Takes away all that a cell shows, as in a spreadsheet. */
export const NOTHING_SHOWN: CoveragePatch = { state: 'unknown', share: null };

/** Everything that landed, and the populations it came with, as one change, and so one step to undo. */
export function recordPaste(workspace: Workspace, plan: Pick<PastePlan, 'accepted' | 'added'>): Made {
  const { accepted, added } = plan;
  const patches = patchesOf(accepted);
  const order = nextOrder(workspace.populations);
  const made = added.map(({ id, name }, index) =>
    addPopulation(workspace, id, { ...patches.get(id), name, order: order + index }),
  );
  const all = combineDrafts(made, '');
  if (!all.ok) return all;
  const withThem = added.length === 0 ? workspace : applyCommit(workspace, all.value);
  const changes = accepted.flatMap((landing) => {
    if (landing.kind !== 'coverage') return [];
    const { population, source, value } = landing;
    return [{ population, source, patch: value }];
  });
  const own = [...patches].flatMap(([id, patch]) =>
    workspace.populations.has(id) ? [editPopulation(workspace, id, patch)] : [],
  );
  const words = label('Pasted', accepted.length);
  const more = added.length === 1 ? ' and added 1 population' : ` and added ${inThousands(added.length)} populations`;
  return together(
    [...made, ...coverageDrafts(withThem, changes), ...own],
    added.length === 0 ? words : `${words}${more}`,
  );
}

/** What is said of each population itself, later texts over earlier ones. */
function patchesOf(landings: readonly Landing[]): ReadonlyMap<PopulationId, Partial<PopulationFields>> {
  const patches = new Map<PopulationId, Partial<PopulationFields>>();
  for (const landing of landings)
    if (landing.kind === 'population')
      patches.set(landing.population, { ...patches.get(landing.population), ...landing.patch });
  return patches;
}

/** Many cells, each with a change of its own, as one change of the record. */
export function recordCoverage(workspace: Workspace, changes: readonly CoverageChange[], verb: string): Made {
  return together(coverageDrafts(workspace, changes), label(verb, changes.length));
}

function coverageDrafts(workspace: Workspace, changes: readonly CoverageChange[]): readonly Made[] {
  const telling = changes.filter(
    ({ population, source, patch }) => !saysNothing(patch) || coverageOf(workspace, population, source) !== null,
  );
  const alike = [...alikeIn(telling)];
  const [only] = alike;
  // Alone it says itself what it is about; parts of one change are not named.
  if (alike.length === 1 && only !== undefined) return [editCoverage(workspace, only.cells, only.patch)];
  return alike.map(({ cells, patch }) => {
    const ops = coverageOps(workspace, cells, patch);
    return ops.ok ? ok({ label: '', ops: ops.value }) : ops;
  });
}

/**
 * Emptying a cell that nobody touched leaves it as it is. That somebody looked and could not tell is said by the state
 * alone, as the key U says it.
 */
function saysNothing(patch: CoveragePatch): boolean {
  return patch.state === 'unknown' && patch.share === null && Object.values(patch).every(isNothing);
}

/** One level down as well: grades, switches and what is said of facets. */
function isNothing(value: CoveragePatch[keyof CoveragePatch]): boolean {
  if (value === null || value === undefined || value === '' || value === 'unknown') return true;
  return typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isNothing);
}

interface Alike {
  readonly patch: CoveragePatch;
  readonly cells: CoverageAddress[];
}

/** The cells that get the same, together: a patch is read and checked once for all of them. */
function alikeIn(changes: readonly CoverageChange[]): Iterable<Alike> {
  const byText = new Map<string, Alike>();
  // A paste hands the same patch to every cell of the same text, which need not be written out again.
  const byPatch = new Map<CoveragePatch, Alike>();
  for (const { population, source, patch } of changes) {
    let alike = byPatch.get(patch);
    if (alike === undefined) {
      const text = JSON.stringify(patch);
      alike = byText.get(text) ?? { patch, cells: [] };
      byText.set(text, alike);
      byPatch.set(patch, alike);
    }
    alike.cells.push({ population, source });
  }
  return byText.values();
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
  return `${verb} ${inThousands(cells)} ${cells === 1 ? 'cell' : 'cells'}`;
}

function inThousands(count: number): string {
  return count.toLocaleString('en-GB');
}

import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Populations between two steps: a few milliseconds. */
const STEP = 50;

/** The score of a workspace from nothing, in steps, for a page that has to stay responsive: it grows by some populations each. */
export function* scoreInSteps(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
): Generator<undefined, ScoredWorkspace> {
  const populations = [...workspace.populations];
  let score: ScoredWorkspace | undefined;
  for (let end = STEP; end < populations.length; end += STEP) {
    const some = new Map<PopulationId, Population>(populations.slice(0, end));
    score = scoreWorkspace({ ...workspace, populations: some }, catalog, on, score);
    yield;
  }
  return scoreWorkspace(workspace, catalog, on, score);
}

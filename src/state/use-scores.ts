import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { PopulationScore, WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

interface Scored {
  readonly workspace: Workspace;
  readonly catalog: Catalog;
  readonly on: IsoDate;
  readonly score: WorkspaceScore;
}

let latest: Scored | null = null;

/** The last score is shared by every component, and lets the next one re-score only what an edit touched. */
export function scoreOf(workspace: Workspace, catalog: Catalog, on: IsoDate): WorkspaceScore {
  if (latest === null || latest.workspace !== workspace || latest.catalog !== catalog || latest.on !== on) {
    latest = { workspace, catalog, on, score: scoreWorkspace(workspace, catalog, on, latest?.score) };
  }
  return latest.score;
}

/** Every score of the workspace that is looked at, on its evaluation date. */
export function useScores(): WorkspaceScore {
  return scoreOf(useWorkspace(), useCatalog(), useEvaluationDate());
}

/** Keeps its reference while the population's own records stay as they are. */
export function usePopulationScore(id: PopulationId): PopulationScore | undefined {
  return useScores().populations.get(id);
}

import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { asIfOf } from '#/state/scenario-engine.ts';
import { useRecordThen, useScenarioId } from '#/state/use-scenario.ts';
import { scoreOf } from '#/state/use-scores.ts';

interface Scored {
  readonly workspace: Workspace;
  readonly catalog: Catalog;
  readonly on: IsoDate;
  readonly score: WorkspaceScore;
}

let record: Scored | null = null;

/** Beside the score that is shown, so that neither throws the other away. */
function besideShown(workspace: Workspace, catalog: Catalog, on: IsoDate): WorkspaceScore {
  if (record === null || record.workspace !== workspace || record.catalog !== catalog || record.on !== on) {
    record = { workspace, catalog, on, score: scoreWorkspace(workspace, catalog, on, record?.score) };
  }
  return record.score;
}

/** The score of the record itself on the day that is read, whatever scenario is open. */
export function useRecordScore(): WorkspaceScore {
  const workspace = useRecordThen();
  const catalog = useCatalog();
  const on = useEvaluationDate();
  return useScenarioId() === null ? scoreOf(workspace, catalog, on) : besideShown(workspace, catalog, on);
}

const scores = new WeakMap<Workspace, Omit<Scored, 'workspace'>>();

/** The score of any scenario: only what it touches is scored again. */
export function useScoreAsIf(): (scenario: Scenario) => WorkspaceScore {
  const workspace = useRecordThen();
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const base = useRecordScore();
  return (scenario) => {
    const asIf = asIfOf(workspace, scenario).workspace;
    if (asIf === workspace) return base;
    const known = scores.get(asIf);
    if (known !== undefined && known.catalog === catalog && known.on === on) return known.score;
    const score = scoreWorkspace(asIf, catalog, on, base);
    scores.set(asIf, { catalog, on, score });
    return score;
  };
}

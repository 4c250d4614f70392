/**
 * Scores a workspace. Given the score of an earlier version, only populations whose own records changed are scored
 * again; everything is compared by reference, which the ledger's fold keeps for what did not change.
 */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { evaluate } from '#/domain/scoring/evaluate.ts';
import { PopulationColumns } from '#/domain/scoring/population-columns.ts';
import { PopulationScores } from '#/domain/scoring/population-scores.ts';
import { readinessBasis, type ReadinessBasis } from '#/domain/scoring/readiness.ts';
import { indexRecords, type RecordIndex } from '#/domain/scoring/record-index.ts';
import type { PopulationScore, WorkspaceScore } from '#/domain/scoring/score.ts';
import { ScoredOrganisation } from '#/domain/scoring/scored-organisation.ts';
import { ScoredPopulation, type PopulationRecords } from '#/domain/scoring/scored-population.ts';
import { ScoringContext } from '#/domain/scoring/scoring-context.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export class ScoredWorkspace implements WorkspaceScore {
  readonly workspace: Workspace;
  readonly context: ScoringContext;
  readonly index: RecordIndex;
  readonly basis: ReadinessBasis;
  readonly populations: PopulationScores;
  readonly columns: PopulationColumns;
  readonly organisation: ScoredOrganisation;

  constructor(
    workspace: Workspace,
    context: ScoringContext,
    index: RecordIndex,
    basis: ReadinessBasis,
    populations: PopulationScores,
    columns: PopulationColumns,
  ) {
    this.workspace = workspace;
    this.context = context;
    this.index = index;
    this.basis = basis;
    this.populations = populations;
    this.columns = columns;
    this.organisation = new ScoredOrganisation(populations.list, columns, (organisation) =>
      basis.organisationCriteria(organisation),
    );
  }

  get on(): IsoDate {
    return this.context.on;
  }
}

/** `previous` may be the score of any earlier or later version of the same workspace; another kind is ignored. */
export function scoreWorkspace(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  previous?: WorkspaceScore,
): ScoredWorkspace {
  const before = previous instanceof ScoredWorkspace ? previous : null;
  const index = indexRecords(workspace, on, before);
  const context = contextOf(workspace, catalog, on, before);
  const basis = readinessBasis(workspace, catalog.checklist, index, before?.basis ?? null);
  if (before === null || before.context !== context) {
    const list: ScoredPopulation[] = [];
    for (const [id, population] of workspace.populations) {
      const records = { population, cells: workspace.coverage.get(id), evidence: index.evidence.get(id) };
      list.push(
        new ScoredPopulation(context, records, evaluate(context, population, records.cells, records.evidence), basis),
      );
    }
    return new ScoredWorkspace(
      workspace,
      context,
      index,
      basis,
      new PopulationScores(list),
      PopulationColumns.of(list),
    );
  }
  return rescore(workspace, before, index, basis);
}

/** The context of the version before where nothing in it changed, so that one comparison settles it for all. */
function contextOf(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  before: ScoredWorkspace | null,
): ScoringContext {
  const isUntouched =
    before !== null &&
    before.context.catalog === catalog &&
    before.context.on === on &&
    before.workspace.sources === workspace.sources &&
    before.workspace.families === workspace.families &&
    before.workspace.settings === workspace.settings;
  if (isUntouched) return before.context;
  const context = new ScoringContext(workspace, catalog, on);
  return before?.context.isSameAs(context) === true ? before.context : context;
}

function rescore(
  workspace: Workspace,
  before: ScoredWorkspace,
  index: RecordIndex,
  basis: ReadinessBasis,
): ScoredWorkspace {
  const { context } = before;
  const past = before.populations.list;
  const isSameCells = workspace.coverage === before.workspace.coverage;
  const isSameRest = index.evidence === before.index.evidence && basis === before.basis;
  const list: ScoredPopulation[] = [];
  const changed = new Map<number, ScoredPopulation>();
  let isSameOrder = workspace.populations.size === before.populations.size;
  workspace.populations.forEach((population, id) => {
    const at = list.length;
    const inPlace = past[at];
    // Nearly all of thousands are as they were: that has to be found out by three comparisons.
    if (
      isSameRest &&
      inPlace !== undefined &&
      inPlace.population === population &&
      (isSameCells || inPlace.records.cells === workspace.coverage.get(id))
    ) {
      list.push(inPlace);
      return;
    }
    const known = inPlace?.population.id === id ? inPlace : before.populations.get(id);
    if (known !== inPlace) isSameOrder = false;
    const score = scoreAgain(known, population.id, workspace, index, basis, before, context);
    if (score !== inPlace) changed.set(at, score);
    list.push(score);
  });
  if (!isSameOrder) {
    return new ScoredWorkspace(
      workspace,
      context,
      index,
      basis,
      new PopulationScores(list),
      PopulationColumns.of(list),
    );
  }
  const columns = changed.size === 0 ? before.columns : before.columns.with(changed);
  return new ScoredWorkspace(
    workspace,
    context,
    index,
    basis,
    new PopulationScores(list, before.populations.index),
    columns,
  );
}

function scoreAgain(
  known: ScoredPopulation | undefined,
  id: PopulationId,
  workspace: Workspace,
  index: RecordIndex,
  basis: ReadinessBasis,
  before: ScoredWorkspace,
  context: ScoringContext,
): ScoredPopulation {
  const population = workspace.populations.get(id);
  if (population === undefined) throw new Error(`Population ${id} is not in the workspace.`);
  const isSameVisibility =
    known !== undefined &&
    known.population === population &&
    known.records.cells === workspace.coverage.get(id) &&
    (index.evidence === before.index.evidence || known.records.evidence === index.evidence.get(id));
  if (isSameVisibility) {
    return basis === before.basis || basis.isSameFor(id, before.basis) ? known : known.withReadiness(basis);
  }
  const records: PopulationRecords = {
    population,
    cells: workspace.coverage.get(id),
    evidence: index.evidence.get(id),
  };
  return new ScoredPopulation(context, records, evaluate(context, population, records.cells, records.evidence), basis);
}

/** The scores that are other ones than in an earlier version: of what an edit touched, and of what came since. */
export function changedScores(
  before: WorkspaceScore,
  after: WorkspaceScore,
): ReadonlyMap<PopulationId, PopulationScore> {
  const changed = new Map<PopulationId, PopulationScore>();
  if (before === after) return changed;
  const past = before.populations instanceof PopulationScores ? before.populations.list : null;
  let at = 0;
  after.populations.forEach((score, id) => {
    // In the usual case both stand at the same place, which is much faster to see than to look up.
    if (past?.[at] !== score && before.populations.get(id) !== score) changed.set(id, score);
    at++;
  });
  return changed;
}

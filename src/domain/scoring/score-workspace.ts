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

/** By place, the scores that are other ones than in the version they were worked out from. */
interface Step {
  readonly from: symbol;
  readonly changed: ReadonlyMap<number, ScoredPopulation>;
}

export class ScoredWorkspace implements WorkspaceScore {
  /** Names this version to the next one, which so need not keep all versions before it. */
  readonly version = Symbol('version');
  readonly workspace: Workspace;
  readonly context: ScoringContext;
  readonly index: RecordIndex;
  readonly basis: ReadinessBasis;
  readonly populations: PopulationScores;
  readonly columns: PopulationColumns;
  readonly organisation: ScoredOrganisation;
  readonly step: Step | null;

  constructor(
    workspace: Workspace,
    context: ScoringContext,
    index: RecordIndex,
    basis: ReadinessBasis,
    populations: PopulationScores,
    columns: PopulationColumns,
    step: Step | null = null,
  ) {
    this.step = step;
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
  const rows =
    isSameRest && workspace.populations === before.workspace.populations
      ? changedRows(before.workspace.coverage, workspace.coverage)
      : null;
  if (rows !== null) {
    const changed = new Map<number, ScoredPopulation>();
    for (const id of rows) {
      const at = before.populations.index.get(id);
      if (at !== undefined) changed.set(at, scoreAgain(past[at], id, workspace, index, basis, before, context));
    }
    return withChanged(workspace, before, index, basis, changed);
  }
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
  return withChanged(workspace, before, index, basis, changed);
}

/** The version before with some scores in other ones' places. */
function withChanged(
  workspace: Workspace,
  before: ScoredWorkspace,
  index: RecordIndex,
  basis: ReadinessBasis,
  changed: ReadonlyMap<number, ScoredPopulation>,
): ScoredWorkspace {
  const list = [...before.populations.list];
  for (const [at, score] of changed) list[at] = score;
  return new ScoredWorkspace(
    workspace,
    before.context,
    index,
    basis,
    new PopulationScores(list, before.populations.index),
    changed.size === 0 ? before.columns : before.columns.with(changed),
    { from: before.version, changed },
  );
}

/**
 * Populations whose row of coverage is another one; `null` where rows came or went. Both maps are walked side by side,
 * since an edit keeps their order and looking up each of thousands costs three times as much.
 */
function changedRows(before: Workspace['coverage'], after: Workspace['coverage']): readonly PopulationId[] | null {
  if (before.size !== after.size) return null;
  const changed: PopulationId[] = [];
  const past = before.entries();
  for (const [id, row] of after) {
    const { value } = past.next();
    if (value?.[0] !== id) return null;
    if (value[1] !== row) changed.push(id);
  }
  return changed;
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
  const places = changedPlaces(before, after);
  const changed = new Map<PopulationId, PopulationScore>();
  if (places !== null) {
    for (const score of places.values()) changed.set(score.population.id, score);
    return changed;
  }
  after.populations.forEach((score, id) => {
    if (before.populations.get(id) !== score) changed.set(id, score);
  });
  return changed;
}

/** The same by place in the list of populations; `null` where that is another list. */
export function changedPlaces(
  before: WorkspaceScore,
  after: WorkspaceScore,
): ReadonlyMap<number, PopulationScore> | null {
  if (!(before instanceof ScoredWorkspace && after instanceof ScoredWorkspace)) return null;
  if (after.step?.from === before.version) return after.step.changed;
  if (after.populations.index !== before.populations.index) return null;
  const past = before.populations.list;
  const changed = new Map<number, PopulationScore>();
  after.populations.list.forEach((score, at) => {
    if (score !== past[at]) changed.set(at, score);
  });
  return changed;
}

/** A proposed change, and the workspace as it would be once the change has landed. */
import type { Family, Mode } from '#/domain/catalog/vocabulary.ts';
import { coverageIdOf, type PopulationId, type SourceId } from '#/domain/ids.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import type { ActionChange, Coverage, Population, Source } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface Proposal {
  readonly changes: readonly ActionChange[];
  /** A source to get first. Its changes name it by `proposedSourceId`. */
  readonly buys: Family | null;
  /** A management mode for one population. */
  readonly mode: { readonly population: PopulationId; readonly mode: Mode } | null;
}

/** What a gap proposes. */
export function proposalOf({ population, mode, changes, buys }: Candidate): Proposal {
  return { changes, buys, mode: population !== null && mode !== null ? { population, mode } : null };
}

export function proposedSourceId(family: Family): SourceId {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a plain id by construction.
  return `proposed-${family}` as SourceId;
}

export function applyProposal(workspace: Workspace, proposal: Proposal): Workspace {
  const { buys, mode } = proposal;
  const populations = new Map(workspace.populations);
  if (mode !== null) {
    const population = populations.get(mode.population);
    if (population) populations.set(mode.population, withMode(population, mode.mode));
  }
  const coverage = new Map(workspace.coverage);
  for (const change of proposal.changes) {
    const [population, source] = cellOf(change);
    const cells = new Map(coverage.get(population));
    cells.set(source, changed(cells.get(source), change));
    coverage.set(population, cells);
  }
  return {
    ...workspace,
    populations,
    coverage,
    sources: buys === null ? workspace.sources : new Map(workspace.sources).set(proposedSourceId(buys), bought(buys)),
  };
}

export function withMode(population: Population, mode: Mode): Population {
  return { ...population, mode };
}

/** Changes carry ids as the ledger does, as text; one that no entity has finds nothing. */
export function cellOf(change: ActionChange): readonly [population: PopulationId, source: SourceId] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- lookup keys only.
  return [change.population as PopulationId, change.source as SourceId];
}

/** The cell after the change; fields that the change does not name stay as they are. */
export function changed(cell: Coverage | undefined, change: ActionChange): Coverage {
  const [population, source] = cellOf(change);
  const before = cell ?? emptyCell(population, source);
  return {
    ...before,
    state: change.state ?? before.state,
    share: change.share ?? before.share,
    retentionDays: change.retentionDays ?? before.retentionDays,
    quality: { ...before.quality, ...change.quality },
    switches: { ...before.switches, ...change.switches },
    evidenceDate: change.evidenceDate ?? before.evidenceDate,
  };
}

function emptyCell(population: PopulationId, source: SourceId): Coverage {
  return {
    id: coverageIdOf(population, source),
    population,
    source,
    state: 'unknown',
    share: null,
    deviceSet: null,
    capability: {},
    quality: {},
    retentionDays: null,
    switches: {},
    evidenceDate: null,
    note: '',
  };
}

function bought(family: Family): Source {
  return {
    id: proposedSourceId(family),
    name: '',
    product: '',
    family,
    owner: '',
    retentionDays: null,
    siem: 'unknown',
    costPerYear: null,
    notes: '',
    order: 0,
  };
}

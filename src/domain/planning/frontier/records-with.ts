/** What the record of one population says once some changes have landed, whatever their order. */
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import { joinChanges } from '#/domain/planning/frontier/join-changes.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { applyProposal, cellOf, changed, proposedSourceId, withMode } from '#/domain/planning/proposal.ts';
import type { PopulationRecords } from '#/domain/scoring/scored-population.ts';
import type { ActionChange, Coverage, Population } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export function recordsWith(
  before: PopulationRecords,
  candidates: readonly Candidate[],
): { readonly population: Population; readonly cells: ReadonlyMap<SourceId, Coverage> } {
  let { population } = before;
  const joined = new Map<string, ActionChange>();
  for (const candidate of candidates) {
    if (candidate.mode !== null && candidate.population === population.id)
      population = withMode(population, candidate.mode);
    for (const part of partsFor(candidate, population.id)) {
      const known = joined.get(part.source);
      joined.set(part.source, known === undefined ? part : joinChanges(known, part));
    }
  }
  const cells = new Map(before.cells);
  for (const part of joined.values()) {
    const [, source] = cellOf(part);
    cells.set(source, changed(cells.get(source), part));
  }
  return { population, cells };
}

const partsByPopulation = new WeakMap<Candidate, ReadonlyMap<string, readonly ActionChange[]>>();

/** What a candidate changes for one population. One that touches thousands is sorted to them once. */
function partsFor(candidate: Candidate, population: PopulationId): readonly ActionChange[] {
  let parts = partsByPopulation.get(candidate);
  if (parts === undefined) {
    parts = Map.groupBy(candidate.changes, (change) => change.population);
    partsByPopulation.set(candidate, parts);
  }
  return parts.get(population) ?? [];
}

export function populationsOf({ population, changes }: Candidate): readonly PopulationId[] {
  const touched = new Set(changes.map((change) => cellOf(change)[0]));
  if (population !== null) touched.add(population);
  return [...touched];
}

/** Every source that a change would buy, absent everywhere until the change is chosen. */
export function withBoughtSources(workspace: Workspace, candidates: readonly Candidate[]): Workspace {
  let extended = workspace;
  for (const { buys } of candidates) {
    if (buys === null) continue;
    const source = proposedSourceId(buys);
    extended = applyProposal(extended, {
      buys,
      mode: null,
      changes: [...workspace.populations.keys()].map((population) => ({ population, source, state: 'absent' })),
    });
  }
  return extended;
}

/** Which populations a change touches, and with what; and the sources that changes would buy. */
import type { PopulationId } from '#/domain/ids.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { applyProposal, cellOf, proposedSourceId } from '#/domain/planning/proposal.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';

const partsByPopulation = new WeakMap<Candidate, ReadonlyMap<string, readonly ActionChange[]>>();

/** What a candidate changes for one population. One that touches thousands is sorted to them once. */
export function partsFor(candidate: Candidate, population: PopulationId): readonly ActionChange[] {
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

/** The record with every source that a change would buy, absent everywhere until the change is chosen. */
export function withBoughtSources(scored: ScoredWorkspace, candidates: readonly Candidate[]): ScoredWorkspace {
  const families = new Set(candidates.flatMap(({ buys }) => buys ?? []));
  if (families.size === 0) return scored;
  const { workspace, context, on } = scored;
  let extended = workspace;
  for (const buys of families) {
    const source = proposedSourceId(buys);
    extended = applyProposal(extended, {
      buys,
      mode: null,
      changes: [...workspace.populations.keys()].map((population) => ({ population, source, state: 'absent' })),
    });
  }
  return scoreWorkspace(extended, context.catalog, on);
}

/** What the row of a group says of its members. Worked out again only when the score of one of them changed. */
import { createContext, use } from 'react';

import type { PopulationGroup } from '#/features/inventory/arrange/group-rows.ts';
import { useRecord, WHOLE } from '#/features/inventory/record-store.ts';
import type { Facet } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import { changedScores } from '#/domain/scoring/score-workspace.ts';
import { rollUpSubset, scoreSubset, type SubsetScore } from '#/domain/scoring/score-subset.ts';
import type { PopulationScore, WorkspaceScore } from '#/domain/scoring/score.ts';

/** Groups by their row. */
export const GroupsContext = createContext<ReadonlyMap<string, PopulationGroup>>(new Map());

export function useGroup(row: string): PopulationGroup | undefined {
  return use(GroupsContext).get(row);
}

interface Summed {
  readonly scores: WorkspaceScore;
  readonly ids: ReadonlySet<PopulationId>;
  readonly members: readonly PopulationScore[];
  readonly score: SubsetScore;
  readonly facets: Map<Facet, Range | null>;
}

const summed = new WeakMap<PopulationGroup, Summed>();

export function useGroupScore(row: string): SubsetScore | null {
  const group = useGroup(row);
  return useRecord(WHOLE, ({ scores }) => (group === undefined ? null : sumOf(group, scores).score));
}

/** Expected value of a facet over the devices of the group, 0 to 1. */
export function useGroupFacet(row: string, facet: Facet): Range | null {
  const group = useGroup(row);
  return useRecord(WHOLE, ({ scores }) => (group === undefined ? null : facetOf(sumOf(group, scores), facet)));
}

function sumOf(group: PopulationGroup, scores: WorkspaceScore): Summed {
  const known = summed.get(group);
  if (known !== undefined) {
    if (known.scores === scores) return known;
    const changed = changedScores(known.scores, scores);
    if (![...changed.keys()].some((id) => known.ids.has(id))) {
      const same = { ...known, scores };
      summed.set(group, same);
      return same;
    }
  }
  const members = group.members.flatMap((id) => scores.populations.get(id) ?? []);
  const made: Summed = {
    scores,
    ids: known?.ids ?? new Set(group.members),
    members,
    score: scoreSubset(members),
    facets: new Map(),
  };
  summed.set(group, made);
  return made;
}

function facetOf({ members, facets }: Summed, facet: Facet): Range | null {
  const known = facets.get(facet);
  if (known !== undefined) return known;
  const value = rollUpSubset(members, (score) => score.facets[facet].value);
  facets.set(facet, value);
  return value;
}

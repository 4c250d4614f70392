/** Joins what is done once for a source, such as keeping its records longer, over the populations where it counts. */
import type { Candidate } from '#/domain/planning/gap.ts';
import type { OwnCandidate } from '#/domain/planning/gap-candidates.ts';
import type { Source } from '#/domain/workspace/entities.ts';

export function mergeCandidates(
  found: readonly OwnCandidate[],
  sourceOf: (candidate: Candidate) => Source | undefined,
): readonly Candidate[] {
  const bySource = Map.groupBy(found, ({ candidate, forMany }) =>
    forMany === undefined ? candidate.id : `organisation~${candidate.id.slice(candidate.id.indexOf('~') + 1)}`,
  );
  return [...bySource].flatMap(([id, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length === 1 || first.forMany === undefined) return group.map(({ candidate }) => candidate);
    const source = sourceOf(first.candidate);
    const where = `${source?.name ?? ''} on ${String(group.length)} populations`;
    const changes = group.flatMap(({ candidate }) => candidate.changes);
    return [{ ...first.candidate, ...first.forMany(where), id, population: null, changes }];
  });
}

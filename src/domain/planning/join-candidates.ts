/**
 * The same idea for several populations as one change. What is done once for a source, such as keeping its records longer,
 * is one wherever it counts. On a large record everything else is one for all populations of a platform and mode as well,
 * but for those with most to win: nobody reads a list of a hundred thousand, and nothing may be missing from it.
 */
import type { Candidate } from '#/domain/planning/gap.ts';
import type { OwnCandidate } from '#/domain/planning/gap-candidates.ts';
import { MODE_WORDS } from '#/domain/planning/gap-words.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { PLATFORM_LABELS } from '#/domain/workspace/labels.ts';

/** So many populations, those with most to win, have gaps of their own. */
export const MOST_BY_ITSELF = 100;

/** `byItself`: populations whose gaps are told one by one. */
export function joinCandidates(
  found: readonly OwnCandidate[],
  byItself: ReadonlySet<PopulationId>,
): readonly Candidate[] {
  return [...Map.groupBy(found, (own) => keyOf(own, byItself))].flatMap(([id, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const { candidate, population, joins } = first;
    if (joins === null) return group.map((own) => own.candidate);
    // It stays the same gap with one population left: what was decided on it holds on.
    if (group.length === 1) return [{ ...candidate, id, joinedAs: joinedKeyOf(population, joins) }];
    const count = `${group.length.toLocaleString('en')} populations`;
    const place = joins.isOnce === true ? count : `${count} (${alikeInWords(population)})`;
    const changes = group.flatMap((own) => own.candidate.changes);
    const times = joins.isOnce === true ? 1 : group.length;
    return [{ ...candidate, ...joins.forMany(place), id, population: null, changes, times }];
  });
}

/** The id of the joined change, or the candidate's own. */
function keyOf({ candidate, population, joins }: OwnCandidate, byItself: ReadonlySet<PopulationId>): string {
  if (joins === null || (joins.isOnce !== true && byItself.has(population.id))) return candidate.id;
  return joinedKeyOf(population, joins);
}

function joinedKeyOf({ platform, mode }: Population, { isOnce, name }: NonNullable<OwnCandidate['joins']>): string {
  return isOnce === true ? `organisation~${name}` : `alike~${platform}~${mode}~${name}`;
}

function alikeInWords({ platform, mode }: Population): string {
  return `${PLATFORM_LABELS[platform]}, ${mode === 'unknown' ? 'mode unknown' : MODE_WORDS[mode]}`;
}

/** Where a change is made, by name or by number: "Nurses", "812 populations", "All populations". */
import type { Candidate } from '#/domain/planning/gap.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export function whereInWords(
  { population, changes }: Pick<Candidate, 'population' | 'changes'>,
  { populations }: Pick<Workspace, 'populations'>,
): string {
  if (population !== null) return populations.get(population)?.name ?? '';
  const places = placesOf({ changes }).size;
  // A criterion changes no cell: it is answered for all.
  return places === populations.size || places === 0 ? 'All populations' : `${places.toLocaleString('en')} populations`;
}

/** Ids of the populations in which it changes something; "absent" only says that nothing comes there. */
export function placesOf({ changes }: Pick<Candidate, 'changes'>): ReadonlySet<string> {
  return new Set(changes.flatMap(({ population, state }) => (state === 'absent' ? [] : [population])));
}

import type { Incoming } from '#/domain/intake/incoming.ts';
import type { IntakeChange } from '#/domain/intake/intake-plan.ts';
import type { Match, Matches } from '#/domain/intake/match-incoming.ts';
import { populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Population, Source } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/**
 * What is here and not in a file that claims to be whole. With scopes, only the populations that imports of the same
 * kinds made. Cells of a population or source that is gone go with it and are not listed.
 */
export function goneChanges(workspace: Workspace, incoming: Incoming, matches: Matches): readonly IntakeChange[] {
  const { completeness } = incoming;
  if (completeness.kind === 'partial') return [];
  const spokenOf = populationsSpokenOf(workspace, incoming, matches);
  const populations = populationsInOrder(workspace).filter(({ id }) => !spokenOf.has(id));
  if (completeness.scopes !== null) {
    const { scopes } = completeness;
    return populations
      .filter(({ importKey }) => scopes.some((scope) => importKey.startsWith(scope)))
      .map((population) => goneOf('populations', population));
  }
  const sourcesSpokenOf = idsSpokenOf(incoming.sources, matches.sources);
  return [
    ...populations.map((population) => goneOf('populations', population)),
    ...sourcesInOrder(workspace)
      .filter(({ id }) => !sourcesSpokenOf.has(id))
      .map((source) => goneOf('sources', source)),
    ...goneCells(workspace, incoming, matches),
  ];
}

function goneOf(collection: 'populations' | 'sources', { id, name }: Population | Source): IntakeChange {
  const target = { kind: 'here', id } as const;
  return { id: `gone:${collection}:${id}`, kind: 'gone', collection, name, fields: [], requires: [], target };
}

/** Matched, or left out on purpose: the file speaks of it either way. */
function idsSpokenOf<Id extends string>(
  items: readonly { readonly key: string; readonly id?: Id }[],
  matches: ReadonlyMap<string, Match<Id>>,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { key, id } of items) {
    const to = matches.get(key)?.to ?? 'ignore';
    if (to !== 'ignore' && to !== 'new') ids.add(to);
    if (to === 'ignore' && id !== undefined) ids.add(id);
  }
  return ids;
}

function populationsSpokenOf(workspace: Workspace, incoming: Incoming, matches: Matches): ReadonlySet<string> {
  const ids = new Set(idsSpokenOf(incoming.populations, matches.populations));
  const ignoredGroups = new Set(
    incoming.populations
      .filter(({ key, fields }) => fields.importKey && (matches.populations.get(key)?.to ?? 'ignore') === 'ignore')
      .map(({ fields }) => fields.importKey),
  );
  for (const { id, importKey } of workspace.populations.values()) if (ignoredGroups.has(importKey)) ids.add(id);
  return ids;
}

function goneCells(workspace: Workspace, incoming: Incoming, matches: Matches): readonly IntakeChange[] {
  // By the ids of the cells that they are matched to: for tens of thousands, anything longer to make would be felt.
  const stated = new Set<string>(
    incoming.coverage.map(
      ({ population, source }) =>
        `${matches.populations.get(population)?.to ?? ''}~${matches.sources.get(source)?.to ?? ''}`,
    ),
  );
  const populations = matchedIds(matches.populations);
  const sources = matchedIds(matches.sources);
  return [...workspace.coverage.values()].flatMap((row) =>
    [...row.values()].flatMap((cell): readonly IntakeChange[] => {
      if (!populations.has(cell.population) || !sources.has(cell.source)) return [];
      if (stated.has(cell.id)) return [];
      const population = workspace.populations.get(cell.population)?.name ?? '';
      const source = workspace.sources.get(cell.source)?.name ?? '';
      return [
        {
          id: `gone:coverage:${cell.id}`,
          kind: 'gone',
          collection: 'coverage',
          name: `${source} on ${population}`,
          fields: [],
          requires: [],
          target: { kind: 'here', id: cell.id },
        },
      ];
    }),
  );
}

function matchedIds(matches: ReadonlyMap<string, Match<string>>): ReadonlySet<string> {
  return new Set([...matches.values()].map(({ to }) => to).filter((to) => to !== 'new' && to !== 'ignore'));
}

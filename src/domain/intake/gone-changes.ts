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
export function* goneInSteps(
  workspace: Workspace,
  incoming: Incoming,
  matches: Matches,
): Generator<undefined, readonly IntakeChange[]> {
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
    ...(yield* goneCells(workspace, incoming, matches)),
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

/** Cells of the file between two steps. */
const STEP = 500;

function* goneCells(
  workspace: Workspace,
  incoming: Incoming,
  matches: Matches,
): Generator<undefined, readonly IntakeChange[]> {
  const populations = matchedIds(matches.populations);
  const sources = matchedIds(matches.sources);
  /** Ids of the cells that they are matched to. */
  const stated = new Set<string>();
  for (const [at, { population, source }] of incoming.coverage.entries()) {
    if (at % STEP === STEP - 1) yield;
    stated.add(`${matches.populations.get(population)?.to ?? ''}~${matches.sources.get(source)?.to ?? ''}`);
  }
  const gone: IntakeChange[] = [];
  for (const row of workspace.coverage.values()) {
    yield;
    for (const cell of row.values()) {
      if (!populations.has(cell.population) || !sources.has(cell.source) || stated.has(cell.id)) continue;
      const population = workspace.populations.get(cell.population)?.name ?? '';
      const source = workspace.sources.get(cell.source)?.name ?? '';
      gone.push({
        id: `gone:coverage:${cell.id}`,
        kind: 'gone',
        collection: 'coverage',
        name: `${source} on ${population}`,
        fields: [],
        requires: [],
        target: { kind: 'here', id: cell.id },
      });
    }
  }
  return gone;
}

function matchedIds(matches: ReadonlyMap<string, Match<string>>): ReadonlySet<string> {
  return new Set([...matches.values()].map(({ to }) => to).filter((to) => to !== 'new' && to !== 'ignore'));
}

/** What a whole and faithful file of a workspace would bring in. */
import type { Incoming } from '#/domain/intake/incoming.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export function incomingOf(workspace: Workspace): Incoming {
  return {
    origin: 'all.file',
    completeness: { kind: 'whole', scopes: null },
    populations: [...workspace.populations.values()].map(({ id, ...fields }) => ({ key: `pop ${id}`, id, fields })),
    sources: [...workspace.sources.values()].map(({ id, ...fields }) => ({ key: `src ${id}`, id, fields })),
    coverage: [...workspace.coverage.values()].flatMap((row) =>
      [...row.values()].map(({ id: _id, population, source, ...patch }) => ({
        population: `pop ${population}`,
        source: `src ${source}`,
        patch,
      })),
    ),
    families: [...workspace.families].map(([family, { none, note }]) => ({ family, none, note })),
  };
}

/** The same file with its ids left out: a foreign one. */
export function withoutIds(incoming: Incoming): Incoming {
  return {
    ...incoming,
    populations: incoming.populations.map(({ key, fields }) => ({ key, fields })),
    sources: incoming.sources.map(({ key, fields }) => ({ key, fields })),
  };
}

import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { Incoming, IncomingKey } from '#/domain/intake/incoming.ts';
import { proposeMatches, type Match, type Matches } from '#/domain/intake/match-incoming.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Chosen = ReadonlyMap<IncomingKey, string>;

/** The proposed matches, and over them what somebody chose. A record that is gone meanwhile is no choice any more. */
export function matchesOf(
  workspace: Workspace,
  incoming: Incoming,
  chosen: { readonly populations: Chosen; readonly sources: Chosen },
): Matches {
  const proposed = proposeMatches(workspace, incoming);
  return {
    populations: overlaid(proposed.populations, chosen.populations, [...workspace.populations.keys()]),
    sources: overlaid(proposed.sources, chosen.sources, [...workspace.sources.keys()]),
  };
}

function overlaid<Id extends PopulationId | SourceId>(
  proposed: ReadonlyMap<IncomingKey, Match<Id>>,
  chosen: Chosen,
  ids: readonly Id[],
): ReadonlyMap<IncomingKey, Match<Id>> {
  const targets = new Map<string, Match<Id>['to']>([
    ['new', 'new'],
    ['ignore', 'ignore'],
    ...ids.map((id): [string, Id] => [id, id]),
  ]);
  return new Map(
    [...proposed].map(([key, match]) => {
      const to = targets.get(chosen.get(key) ?? '');
      return [key, to === undefined || to === match.to ? match : { to, why: 'chosen' }];
    }),
  );
}

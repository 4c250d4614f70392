import type { PopulationId } from '#/domain/ids.ts';
import { changesRecord } from '#/domain/workspace/action-changes.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** The workspace as if only some populations were in it. What is the organisation's stays; what names others goes. */
export function withPopulations(workspace: Workspace, wanted: ReadonlySet<PopulationId>): Workspace {
  const isWanted = ({ population }: { readonly population: string | null }) =>
    population === null || population === '' || wanted.has(population as PopulationId);
  const isWantedClaim = (claim: string) => {
    const population = populationOfClaim(claim);
    return population === null || wanted.has(population as PopulationId);
  };
  const isWantedItem = ({ supports }: Evidence) => supports.length === 0 || supports.some(isWantedClaim);
  return {
    ...workspace,
    populations: filtered(workspace.populations, ({ id }) => wanted.has(id)),
    coverage: filtered(workspace.coverage, (_, population) => wanted.has(population)),
    answers: filtered(workspace.answers, isWanted),
    limits: filtered(workspace.limits, isWanted),
    acceptances: filtered(workspace.acceptances, isWanted),
    actions: filtered(
      workspace.actions,
      (action) => !changesRecord(action) || action.changes.some(isWanted) || action.modes.some(isWanted),
    ),
    evidence: new Map(
      [...filtered(workspace.evidence, isWantedItem)].map(([id, item]) => [
        id,
        Object.assign({}, item, { supports: item.supports.filter(isWantedClaim) }),
      ]),
    ),
    requests: filtered(workspace.requests, ({ about }) => isWantedClaim(about)),
    comments: filtered(workspace.comments, ({ subject }) => isWantedClaim(subject)),
  };
}

/** The population that a claim (`coverage:<population>~<source>`, `answer:<criterion>@<population>`) is of; `null` for none. */
function populationOfClaim(claim: string): string | null {
  const [kind = '', ...rest] = claim.split(':');
  const id = rest.join(':');
  if (kind === 'coverage' || kind === 'limit') return id.slice(0, Math.max(id.indexOf('~'), 0)) || null;
  if (kind === 'population') return id;
  const owner = kind === 'answer' ? id.slice(id.indexOf('@') + 1) : 'org';
  return owner === 'org' ? null : owner;
}

function filtered<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  keep: (value: Value, key: Key) => boolean,
): ReadonlyMap<Key, Value> {
  return new Map([...map].filter(([key, value]) => keep(value, key)));
}

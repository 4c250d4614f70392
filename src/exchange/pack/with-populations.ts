import type { PopulationId } from '#/domain/ids.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** The workspace as if only some populations were in it. What is the organisation's stays; what names others goes. */
export function withPopulations(workspace: Workspace, wanted: ReadonlySet<PopulationId>): Workspace {
  const isWanted = ({ population }: { readonly population: string | null }) =>
    population === null || population === '' || wanted.has(population as PopulationId);
  return {
    ...workspace,
    populations: filtered(workspace.populations, ({ id }) => wanted.has(id)),
    coverage: filtered(workspace.coverage, (_, population) => wanted.has(population)),
    answers: filtered(workspace.answers, isWanted),
    limits: filtered(workspace.limits, isWanted),
    acceptances: filtered(workspace.acceptances, isWanted),
    actions: filtered(workspace.actions, ({ changes }) => changes.length === 0 || changes.some(isWanted)),
  };
}

function filtered<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  keep: (value: Value, key: Key) => boolean,
): ReadonlyMap<Key, Value> {
  return new Map([...map].filter(([key, value]) => keep(value, key)));
}

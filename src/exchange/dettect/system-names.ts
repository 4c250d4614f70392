import type { PopulationId } from '#/domain/ids.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { visible } from '#/exchange/dettect/own-records.ts';

/** DeTT&CT knows a system by its name alone: never empty, never `all`, and no two alike but for case. */
export function systemNames(workspace: Workspace): ReadonlyMap<PopulationId, string> {
  const taken = new Set(['all', '']);
  const names = new Map<PopulationId, string>();
  for (const { id, name } of populationsInOrder(workspace)) {
    const wanted = visible(name).replaceAll('\n', ' ').trim() || id;
    let label = wanted;
    for (let copy = 2; taken.has(label.toLowerCase()); copy++) label = `${wanted} (${String(copy)})`;
    taken.add(label.toLowerCase());
    names.set(id, label);
  }
  return names;
}

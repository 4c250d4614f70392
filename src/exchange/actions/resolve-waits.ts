import type { ActionId } from '#/domain/ids.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { Action } from '#/domain/workspace/entities.ts';

type Actions = ReadonlyMap<ActionId, Action>;

/** Ids of the actions that a cell names by id or title. `after`: the plan with the file in it; `before`: without. */
export function resolveWaits(
  names: readonly string[],
  after: Actions,
  before: Actions,
): Result<readonly ActionId[], { readonly expected: string; readonly found: string }> {
  const ids: ActionId[] = [];
  for (const name of names) {
    const found = named(name, after, before);
    const [id] = found;
    if (id === undefined) return err({ expected: 'titles of actions, one a line', found: name });
    if (found.length > 1) return err({ expected: 'the ID of one of the actions of that title', found: name });
    ids.push(id);
  }
  return ok(ids);
}

function named(name: string, after: Actions, before: Actions): readonly ActionId[] {
  for (const id of after.keys()) if (id === name) return [id];
  const ids = new Set<ActionId>();
  for (const { id, title } of after.values()) if (title === name) ids.add(id);
  // A file may have given it another title and still call it by the old one here.
  if (ids.size === 0) for (const { id, title } of before.values()) if (title === name) ids.add(id);
  return [...ids];
}

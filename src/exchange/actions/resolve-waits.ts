import type { ActionId } from '#/domain/ids.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { Action } from '#/domain/workspace/entities.ts';

type Actions = ReadonlyMap<ActionId, Action>;
type Resolve = (
  names: readonly string[],
) => Result<readonly ActionId[], { readonly expected: string; readonly found: string }>;

/** Reads which actions a cell names, by id or title. `after`: the plan with the file in it; `before`: without. */
export function waitsResolver(after: Actions, before: Actions): Resolve {
  const byId = new Map<string, ActionId>([...after.keys()].map((id) => [id, id]));
  const titled = idsByTitle(after);
  // A file may have given an action another title and still call it by the old one.
  const titledBefore = idsByTitle(before);
  return (names) => {
    const ids: ActionId[] = [];
    for (const name of names) {
      const own = byId.get(name);
      const [id, ...others] = own === undefined ? (titled.get(name) ?? titledBefore.get(name) ?? []) : [own];
      if (id === undefined) return err({ expected: 'titles of actions, one a line', found: name });
      if (others.length > 0) return err({ expected: 'the ID of one of the actions of that title', found: name });
      ids.push(id);
    }
    return ok(ids);
  };
}

function idsByTitle(actions: Actions): ReadonlyMap<string, readonly ActionId[]> {
  const ids = new Map<string, ActionId[]>();
  for (const { id, title } of actions.values()) {
    const same = ids.get(title);
    if (same === undefined) ids.set(title, [id]);
    else same.push(id);
  }
  return ids;
}

/** What an action waits for. Merged ledgers may hold a circle that no command would have made: every reader bears one. */
import type { ActionId } from '#/domain/ids.ts';
import type { Action } from '#/domain/workspace/entities.ts';

type Actions = ReadonlyMap<ActionId, Action>;

export function isOpen({ status }: Pick<Action, 'status'>): boolean {
  return status !== 'done' && status !== 'dropped';
}

/** The actions that have to be done before it, in its own order. One that was taken out of the record holds nothing up. */
export function dependenciesOf(actions: Actions, { dependsOn }: Pick<Action, 'dependsOn'>): readonly Action[] {
  return dependsOn.flatMap((id) => actionWith(actions, id) ?? []);
}

/** What it still waits for. A dropped action will never come, so nobody waits for it. */
export function waitsFor(actions: Actions, action: Pick<Action, 'dependsOn'>): readonly Action[] {
  return dependenciesOf(actions, action).filter(isOpen);
}

/** What it waits for and what is due only after it. */
export function dueAfterIt(actions: Actions, action: Pick<Action, 'status' | 'due' | 'dependsOn'>): readonly Action[] {
  const { due } = action;
  if (due === null || !isOpen(action)) return [];
  return waitsFor(actions, action).filter((other) => other.due !== null && other.due > due);
}

/**
 * The circle that an action would close by waiting for these: it first, then what it waits for, until one that waits for
 * it. `null` where there is none.
 */
export function circleThrough(
  actions: Actions,
  id: ActionId,
  dependsOn: readonly string[],
): readonly ActionId[] | null {
  /** Who waits for it, on the way on which it was found. */
  const foundBy = new Map<string, ActionId>();
  const left: { readonly next: string; readonly by: ActionId }[] = dependsOn.map((next) => ({ next, by: id }));
  for (let step = left.pop(); step !== undefined; step = left.pop()) {
    const { next, by } = step;
    if (next === id) return pathTo(by, id, foundBy);
    const action = foundBy.has(next) ? undefined : actionWith(actions, next);
    if (action === undefined) continue;
    foundBy.set(next, by);
    for (const one of action.dependsOn) left.push({ next: one, by: action.id });
  }
  return null;
}

function pathTo(end: ActionId, start: ActionId, foundBy: ReadonlyMap<string, ActionId>): readonly ActionId[] {
  const path: ActionId[] = [];
  for (let at: ActionId | undefined = end; at !== undefined && at !== start; at = foundBy.get(at)) path.push(at);
  return [start, ...path.toReversed()];
}

/** Records carry ids as text; one that no action has finds nothing. */
function actionWith(actions: Actions, id: string): Action | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a lookup key only.
  return actions.get(id as ActionId);
}

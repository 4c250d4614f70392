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
  const seen = new Set<string>();
  const walk = (waiting: readonly string[], path: readonly ActionId[]): readonly ActionId[] | null => {
    for (const next of waiting) {
      if (next === id) return path;
      const action = seen.has(next) ? undefined : actionWith(actions, next);
      seen.add(next);
      const circle = action === undefined ? null : walk(action.dependsOn, [...path, action.id]);
      if (circle !== null) return circle;
    }
    return null;
  };
  return walk(dependsOn, [id]);
}

/** Records carry ids as text; one that no action has finds nothing. */
function actionWith(actions: Actions, id: string): Action | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a lookup key only.
  return actions.get(id as ActionId);
}

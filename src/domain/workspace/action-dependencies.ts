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

/** Those that wait for it, straight or through others: what would close a circle if it waited for one of them. */
export function waitingOn(actions: Actions, id: ActionId): ReadonlySet<ActionId> {
  const heldUp = heldUpBy(actions);
  const found = new Set<ActionId>();
  const left = [...(heldUp.get(id) ?? [])];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    left.push(...(heldUp.get(next) ?? []));
  }
  return found;
}

/** By what is waited for. */
function heldUpBy(actions: Actions): ReadonlyMap<ActionId, readonly ActionId[]> {
  const pairs = [...actions.values()].flatMap((action) =>
    dependenciesOf(actions, action).map((other) => ({ other: other.id, id: action.id })),
  );
  return new Map([...Map.groupBy(pairs, ({ other }) => other)].map(([other, own]) => [other, own.map(({ id }) => id)]));
}

/** Whether any circle is among them at all: one walk, however many there are. */
export function hasCircle(actions: Actions): boolean {
  const waiting = new Map<ActionId, number>();
  const heldUp = heldUpBy(actions);
  const free: ActionId[] = [];
  for (const action of actions.values()) {
    const others = dependenciesOf(actions, action);
    waiting.set(action.id, others.length);
    if (others.length === 0) free.push(action.id);
  }
  let done = 0;
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    done += 1;
    for (const next of heldUp.get(id) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, left);
      if (left === 0) free.push(next);
    }
  }
  return done < actions.size;
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

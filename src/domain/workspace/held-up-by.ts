/** The plan read the other way: what waits for an action. */
import type { ActionId } from '#/domain/ids.ts';
import { dependenciesOf } from '#/domain/workspace/action-dependencies.ts';
import type { Action } from '#/domain/workspace/entities.ts';

type Actions = ReadonlyMap<ActionId, Action>;

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

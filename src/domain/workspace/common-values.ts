/** What several records say in common, before all of them are edited together. */
import type { Json } from '#/domain/ledger/commit.ts';
import { sameJson } from '#/domain/ledger/value-at.ts';

export type Common<Value> = { readonly kind: 'same'; readonly value: Value } | { readonly kind: 'mixed' };

/** The one value of them all; nothing at all has nothing in common. */
export function commonOf<Item, Value extends Json>(
  items: readonly Item[],
  valueOf: (item: Item) => Value,
): Common<Value> {
  const [first] = items;
  if (first === undefined) return { kind: 'mixed' };
  const value = valueOf(first);
  return items.every((item) => sameJson(valueOf(item), value)) ? { kind: 'same', value } : { kind: 'mixed' };
}

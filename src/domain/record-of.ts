/** A record with one value for every key of a closed list; the one place where that completeness is asserted. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key, index: number) => Value,
): Record<Key, Value> {
  const entries = keys.map((key, index) => [key, valueOf(key, index)] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets its keys; here they are all of `keys`.
  return Object.fromEntries(entries) as Record<Key, Value>;
}

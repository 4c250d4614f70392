/** A copy with one field set, or without it where there is no value: an optional field is left out, never undefined. */
export function withField<Item extends object, Key extends keyof Item>(
  item: Item,
  key: Key,
  value: Item[Key] | undefined,
): Item {
  const { [key]: _, ...rest } = item;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only an optional field is ever left out
  return (value === undefined ? rest : { ...rest, [key]: value }) as unknown as Item;
}

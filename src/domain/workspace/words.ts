/** Words of a closed list on their way back from a sheet or a paste: labels, ids and what people say instead. */
export interface Words<Id extends string | number> {
  /** What the sheet says. */
  readonly labelOf: (id: Id) => string;
  /** `null` for a word that means none of them. */
  readonly idOf: (text: string) => Id | null;
  /** The labels, for a message: "Present, Partial or Planned". */
  readonly choices: string;
}

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Case, spaces and punctuation say nothing; a sign such as ● does. */
export function plainWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_\-/.,:;()'"]+/gu, '');
}

export function words<Id extends string | number>(
  ids: readonly Id[],
  labelOf: (id: Id) => string,
  alsoKnownAs: Readonly<Record<string, Id>> = {},
): Words<Id> {
  const known = new Map<string, Id>(Object.entries(alsoKnownAs).map(([word, id]) => [plainWord(word), id]));
  for (const id of ids) {
    known.set(plainWord(labelOf(id)), id);
    known.set(plainWord(String(id)), id);
  }
  return { labelOf, idOf: (text) => known.get(plainWord(text)) ?? null, choices: list.format(ids.map(labelOf)) };
}

/**
 * The first `most`, and after them what must not be out of sight wherever it stands: the action in the panel, the card
 * that was just moved. A plan of a thousand actions is read from its most urgent end, and found by its filters.
 */
export function pageOf<Item>(items: readonly Item[], most: number, isKept: (item: Item) => boolean): readonly Item[] {
  return items.length <= most ? items : [...items.slice(0, most), ...items.slice(most).filter(isKept)];
}

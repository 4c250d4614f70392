/** Arrow keys on a board: up and down its column, left and right to the next column that has a card. */
export function walkCards(card: HTMLElement, key: string): boolean {
  const columns = Array.from(card.closest('[data-board]')?.querySelectorAll('[data-column]') ?? [], cardsIn);
  const at = columns.findIndex((cards) => cards.includes(card));
  const row = columns[at]?.indexOf(card) ?? -1;
  const target =
    key === 'ArrowUp'
      ? columns[at]?.[row - 1]
      : key === 'ArrowDown'
        ? columns[at]?.[row + 1]
        : key === 'ArrowLeft'
          ? inRow(columns.slice(0, at).findLast(hasCards), row)
          : key === 'ArrowRight'
            ? inRow(columns.slice(at + 1).find(hasCards), row)
            : undefined;
  target?.focus();
  return target !== undefined;
}

function hasCards(cards: readonly HTMLElement[]): boolean {
  return cards.length > 0;
}

function inRow(cards: readonly HTMLElement[] | undefined, row: number): HTMLElement | undefined {
  return cards?.[Math.min(row, cards.length - 1)];
}

function cardsIn(column: Element): readonly HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>('[data-action]')];
}

/** Which columns are shown and in what order, as kept from one visit to the next. */

export interface ColumnPreferences {
  readonly hidden: readonly string[];
  /** Ids in the order that was chosen; one that is not named comes where it comes by itself. */
  readonly order: readonly string[];
}

export const AS_THEY_COME: ColumnPreferences = { hidden: [], order: [] };

interface Placeable {
  readonly id: string;
}

/**
 * In the chosen order. A column that the order does not know (a source added since) stays behind the one that it follows
 * by itself; an id that is no column (a source removed since) says nothing. None is lost and none comes twice.
 */
export function inChosenOrder<Column extends Placeable>(
  columns: readonly Column[],
  order: readonly string[],
): readonly Column[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const known = new Set(order);
  const placed = [...known].flatMap((id) => byId.get(id) ?? []);
  columns.forEach((column, at) => {
    if (known.has(column.id)) return;
    const before = columns[at - 1];
    const after = before === undefined ? -1 : placed.indexOf(before);
    placed.splice(after + 1, 0, column);
  });
  return placed;
}

export function shownColumns<Column extends Placeable>(
  columns: readonly Column[],
  { hidden, order }: ColumnPreferences,
  isFixed: (id: string) => boolean,
): readonly Column[] {
  return inChosenOrder(columns, order).filter(({ id }) => isFixed(id) || !hidden.includes(id));
}

/** The order after one of them was moved to another place among them; both are places in `ids`. */
export function movedTo(ids: readonly string[], from: number, to: number): readonly string[] {
  const id = ids[from];
  if (id === undefined || to < 0 || to >= ids.length) return ids;
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}

/**
 * How many entries of each list a sheet holds. Lists grow by turns, so that none takes the room of another; those of the
 * two columns beside each other take room only where they make the longer one longer.
 */
import { countsBy, LISTS, type Counts, type SheetList } from '#/exchange/page/sheet/sheet-content.ts';

/** Heights in one unit. */
export interface SheetHeights {
  /** Everything but the rows: headings, pictures, words. */
  readonly fixed: number;
  /** The same of the two columns, which stand beside each other; not part of `fixed`. */
  readonly left: number;
  readonly right: number;
  /** Of "and 4 more", which a list has that is not whole. */
  readonly line: number;
  /** Row by row. */
  readonly rows: Readonly<Record<SheetList, readonly number[]>>;
}

/** What is missed most comes round more often. */
const TURNS: readonly SheetList[] = ['gaps', 'gaps', 'populations', 'standing', 'populations', 'changes'];

/** Height of the sheet with so many rows. */
export function sheetHeight({ fixed, left, right, line, rows }: SheetHeights, counts: Counts): number {
  const of = (list: SheetList) =>
    rows[list]
      .slice(0, counts[list])
      .reduce((sum, height) => sum + height, counts[list] < rows[list].length ? line : 0);
  return fixed + of('populations') + Math.max(left + of('gaps') + of('standing'), right + of('changes'));
}

/** As many rows as fit in `room`; none where not even the rest does. */
export function packSheet(heights: SheetHeights, room: number): Counts {
  let counts = countsBy(() => 0);
  const isOpen = new Set<SheetList>(LISTS);
  while (isOpen.size > 0) {
    for (const list of TURNS) {
      if (!isOpen.has(list)) continue;
      const next = { ...counts, [list]: counts[list] + 1 };
      if (next[list] <= heights.rows[list].length && sheetHeight(heights, next) <= room) counts = next;
      else isOpen.delete(list);
    }
  }
  return counts;
}

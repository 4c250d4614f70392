/**
 * Whether the last row is shorter than all before it. Rows are compared with rows, since headings may be one cell longer
 * than every row, as those of Jamf are.
 */
export interface RowLengths {
  /** Without the headings. */
  readonly add: (rows: readonly (readonly string[])[], lines: readonly number[]) => void;
  /**
   * Line of the last row where it has fewer cells than each of the others and than there are headings; `null` where not,
   * or where it is the only one.
   */
  readonly shortEnd: (headings: number) => number | null;
}

export function rowLengths(): RowLengths {
  let shortest = Infinity;
  let last: readonly string[] | null = null;
  let lastLine = 0;
  return {
    add: (rows, lines) => {
      rows.forEach((row, at) => {
        if (last !== null) shortest = Math.min(shortest, last.length);
        last = row;
        lastLine = lines[at] ?? 0;
      });
    },
    shortEnd: (headings) => {
      // Spaces after the last line break are no row that was begun.
      if (last === null || shortest === Infinity || (last.length === 1 && last[0]?.trim() === '')) return null;
      return last.length < Math.min(shortest, headings) ? lastLine : null;
    },
  };
}

/** Which months of a line of days have room to be named at which width of it. */

/** Widths of the line in px from which more months are named; `timeline.module.css` asks for the same. */
export const LINE_WIDTHS = [250, 560, 900] as const;
export type LineWidth = (typeof LINE_WIDTHS)[number];

interface Label {
  readonly label: string;
  /** Percent of the line. */
  readonly at: number;
}

/** Px of a letter of 12 px, on average and rounded up; of the air before a label and to the next. */
const LETTER = 7;
const AIR = 10;

/**
 * For each label, in the given order, the narrowest of the widths at which it is shown; `null`: at none. What names a
 * year goes before what does not, and what is shown at a width is shown at each wider one.
 */
export function labelWidths(labels: readonly Label[]): readonly (LineWidth | null)[] {
  const from = labels.map((): LineWidth | null => null);
  const [years, others] = [true, false].map((named) =>
    [...labels.keys()].filter((at) => labels[at]?.label.includes(' ') === named),
  );
  for (const width of LINE_WIDTHS)
    for (const at of [...(years ?? []), ...(others ?? [])]) {
      const one = labels[at];
      if (one === undefined || from[at] !== null) continue;
      const isFree = labels.every((other, index) => from[index] === null || areApart(one, other, width));
      if (isFree && endOf(one, width) <= width) from[at] = width;
    }
  return from;
}

function areApart(one: Label, other: Label, width: number): boolean {
  const [first, next] = one.at <= other.at ? [one, other] : [other, one];
  return endOf(first, width) <= startOf(next, width);
}

function startOf({ at }: Label, width: number): number {
  return (at / 100) * width;
}

function endOf(label: Label, width: number): number {
  return startOf(label, width) + label.label.length * LETTER + AIR;
}

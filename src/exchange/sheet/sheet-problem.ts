/** What a sheet says that cannot be used: where it stands, what was expected there. */
export interface RowProblem {
  /** Name of the sheet, or of the CSV file. */
  readonly sheet: string;
  /** As the spreadsheet counts, the heading being row 1; `null` where it is about the sheet. */
  readonly row: number | null;
  readonly column: string | null;
  /** "Present, Partial or Planned", "a number of devices". */
  readonly expected: string;
  /** What stands there, cut short; '' for nothing. */
  readonly found: string;
}

const MAX_FOUND = 60;

export function problemAt(
  sheet: string,
  row: number | null,
  column: string | null,
  expected: string,
  found = '',
): RowProblem {
  return { sheet, row, column, expected, found: found.length > MAX_FOUND ? `${found.slice(0, MAX_FOUND)}…` : found };
}

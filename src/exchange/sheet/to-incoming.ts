/** The tables of a file as one incoming inventory, or everything that is wrong with them. */
import type { Incoming, IncomingFamily } from '#/domain/intake/incoming.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { COVERAGE_COLUMNS } from '#/exchange/sheet/coverage-columns.ts';
import { withSettledDays } from '#/exchange/sheet/day-order.ts';
import type { Found } from '#/exchange/sheet/found-tables.ts';
import { POPULATION_COLUMNS } from '#/exchange/sheet/population-columns.ts';
import { readCoverage } from '#/exchange/sheet/read-coverage.ts';
import { readPopulations, readSources } from '#/exchange/sheet/read-entities.ts';
import { fieldReader, isBlank, placeOf, placesOf, type FoundTable } from '#/exchange/sheet/read-table.ts';
import type { Column } from '#/exchange/sheet/column.ts';
import { TABLE_COLUMN } from '#/exchange/sheet/render-csv.ts';
import { problemAt, type RowProblem } from '#/exchange/sheet/sheet-problem.ts';
import { HEADINGS, TABLE_LABELS, type TableName } from '#/exchange/sheet/sheet-tables.ts';
import { FAMILY_COLUMNS, SOURCE_COLUMNS, type FamilyRow } from '#/exchange/sheet/source-columns.ts';
import { plainWord } from '#/domain/workspace/words.ts';

export interface SheetReading {
  readonly incoming: Incoming;
  /** Sheets, columns and rows that were not used, in words. */
  readonly leftOut: readonly string[];
}

/** `origin`: name of the file, for the label of the commit. */
export function toIncoming(found: Found, origin: string): Result<SheetReading, readonly RowProblem[]> {
  const problems = [...found.problems];
  const tables = withSettledDays(found.tables, COLUMNS_OF);
  for (const [table, sheet] of tables) problems.push(...headingProblems(table, sheet));
  const populations = readPopulations(tables.get('populations') ?? null, problems);
  const sources = readSources(tables.get('sources') ?? null, problems);
  const families = readFamilies(tables.get('families') ?? null, problems);
  const coverage = readCoverage(tables.get('coverage') ?? null, populations, sources, problems);
  if (problems.length > 0) return err(problems);
  const isWhole = (['populations', 'sources', 'coverage'] as const).every((table) => tables.has(table));
  return ok({
    incoming: {
      origin,
      completeness: isWhole ? { kind: 'whole', scopes: null } : { kind: 'partial' },
      populations: coverage.populations,
      sources: coverage.sources,
      coverage: coverage.cells,
      families,
    },
    leftOut: [...found.leftOut, ...unusedColumns(tables), ...coverage.leftOut],
  });
}

function readFamilies(table: FoundTable | null, problems: RowProblem[]): readonly IncomingFamily[] {
  if (table === null) return [];
  const fieldsOf = fieldReader<FamilyRow>(table, FAMILY_COLUMNS, FAMILY_SHAPE, problems);
  const stated = new Map<string, IncomingFamily>();
  for (const row of table.rows) {
    if (isBlank(row)) continue;
    const before = problems.length;
    const { family, none, note } = fieldsOf(row);
    if (problems.length > before) continue;
    if (family === undefined) problems.push(problemAt(table.sheet, row.number, 'Family', 'a family'));
    else if (stated.has(family))
      problems.push(problemAt(table.sheet, row.number, 'Family', 'each family once', family));
    else stated.set(family, { family, none: none ?? false, note: note ?? '' });
  }
  return [...stated.values()];
}

const FAMILY_SHAPE = {
  collection: 'families' as const,
  flatten: (fields: Partial<FamilyRow>) => ({ ...fields }),
  combine: (fields: Partial<FamilyRow>, more: Partial<FamilyRow>) => ({ ...fields, ...more }),
};

/** Columns of each table beside its ids. */
export const COLUMNS_OF: Readonly<
  Record<TableName, readonly Pick<Column<never, never>, 'header' | 'alsoKnownAs' | 'isDay'>[]>
> = {
  populations: POPULATION_COLUMNS,
  sources: SOURCE_COLUMNS,
  families: FAMILY_COLUMNS,
  coverage: COVERAGE_COLUMNS,
};

function knownWords(table: TableName): ReadonlySet<string> {
  const names = [TABLE_COLUMN, ...HEADINGS[table].map(({ header }) => header)];
  for (const { alsoKnownAs } of COLUMNS_OF[table]) names.push(...alsoKnownAs);
  return new Set(names.map(plainWord));
}

/** One heading twice: which of the two is meant? */
function headingProblems(table: TableName, { sheet, headers }: FoundTable): readonly RowProblem[] {
  const known = knownWords(table);
  const seen = new Set<string>();
  return headers.flatMap((header) => {
    const word = plainWord(header);
    const isAgain = known.has(word) && seen.has(word);
    seen.add(word);
    return isAgain ? [problemAt(sheet, 1, header, 'each heading once')] : [];
  });
}

function usedPlaces(table: TableName, places: ReturnType<typeof placesOf>): readonly (number | null)[] {
  return [
    placeOf(places, TABLE_COLUMN),
    ...HEADINGS[table].map(({ header }) => placeOf(places, header)),
    ...COLUMNS_OF[table].map(({ header, alsoKnownAs }) => placeOf(places, header, alsoKnownAs)),
  ];
}

function unusedColumns(tables: Found['tables']): readonly string[] {
  // In the CSV, all tables share the headings.
  const bySheet = Map.groupBy(tables, ([, { sheet }]) => sheet);
  return [...bySheet].flatMap(([sheet, parts]) => {
    const headers = parts[0]?.[1].headers ?? [];
    const places = placesOf(headers);
    // Of two headings for one field the first is read; the other is left out, and said to be.
    const used = new Set(parts.flatMap(([table]) => usedPlaces(table, places)));
    return [...places]
      .filter(([, at]) => !used.has(at))
      .map(
        ([, at]) =>
          `Column ${headers[at] ?? ''} of ${parts.length > 1 ? sheet : TABLE_LABELS[parts[0]?.[0] ?? 'populations']}`,
      );
  });
}

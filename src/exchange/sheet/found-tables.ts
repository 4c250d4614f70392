/** Which table of an inventory each sheet of a file holds. */
import type { FoundTable } from '#/exchange/sheet/read-table.ts';
import { placeOf, placesOf, textIn } from '#/exchange/sheet/read-table.ts';
import { TABLE_COLUMN } from '#/exchange/sheet/render-csv.ts';
import {
  POPULATION,
  POPULATION_ID,
  SOURCE,
  SOURCE_ID,
  TABLE_LABELS,
  TABLES,
  type TableName,
} from '#/exchange/sheet/sheet-tables.ts';
import { problemAt, type RowProblem } from '#/exchange/sheet/sheet-problem.ts';
import { plainWord, words } from '#/domain/workspace/words.ts';

export const READ_ME = 'Read me';
export const GRID = 'Grid';

export interface Found {
  readonly tables: ReadonlyMap<TableName, FoundTable>;
  /** Sheets that are none of them. */
  readonly leftOut: readonly string[];
  readonly problems: readonly RowProblem[];
}

const TABLE_WORDS = words(TABLES, (table) => TABLE_LABELS[table], {
  population: 'populations',
  source: 'sources',
  family: 'families',
});
const FOR_READING: ReadonlySet<string> = new Set([READ_ME, GRID].map(plainWord));

export function findTables(sheets: readonly FoundTable[]): Found {
  const tables = new Map<TableName, FoundTable>();
  const leftOut: string[] = [];
  const problems: RowProblem[] = [];
  for (const sheet of sheets) {
    if (FOR_READING.has(plainWord(sheet.sheet))) continue;
    const parts = partsOf(sheet, problems);
    if (parts.size === 0) leftOut.push(`Sheet ${sheet.sheet}`);
    for (const [table, part] of parts) {
      if (tables.has(table))
        problems.push(problemAt(part.sheet, null, null, `one sheet of ${TABLE_LABELS[table].toLowerCase()}`));
      else tables.set(table, part);
    }
  }
  return { tables, leftOut, problems };
}

/** A sheet named as a table is that table; else its first column tells the rows apart; else its headings say. */
function partsOf(sheet: FoundTable, problems: RowProblem[]): ReadonlyMap<TableName, FoundTable> {
  const at = placeOf(placesOf(sheet.headers), TABLE_COLUMN);
  const isTold = at !== null && sheet.rows.some((row) => TABLE_WORDS.idOf(textIn(row, at)) !== null);
  if (isTold) return byTableColumn(sheet, at, problems);
  const table = TABLE_WORDS.idOf(sheet.sheet) ?? tableOfHeaders(sheet.headers);
  return new Map(table === null ? [] : [[table, sheet]]);
}

function byTableColumn(sheet: FoundTable, at: number, problems: RowProblem[]): ReadonlyMap<TableName, FoundTable> {
  // A table without a row is still a table of the file.
  const rows = new Map(TABLES.map((table) => [table, [] as FoundTable['rows'][number][]]));
  for (const row of sheet.rows) {
    const text = textIn(row, at);
    const table = TABLE_WORDS.idOf(text);
    if (table !== null) rows.get(table)?.push(row);
    else if (row.cells.some((cell) => cell.trim() !== '')) {
      problems.push(problemAt(sheet.sheet, row.number, TABLE_COLUMN, TABLE_WORDS.choices, text));
    }
  }
  return new Map([...rows].map(([table, own]) => [table, { ...sheet, rows: own }]));
}

/** By the columns that only one table has. */
function tableOfHeaders(headers: readonly string[]): TableName | null {
  const places = placesOf(headers);
  const has = (header: string) => placeOf(places, header) !== null;
  const ofBoth = (has(POPULATION) || has(POPULATION_ID)) && (has(SOURCE) || has(SOURCE_ID));
  if (ofBoth && has('State')) return 'coverage';
  if (has('Platform') && has('Management mode') && has('Devices')) return 'populations';
  if (has('Family') && has('None of it')) return 'families';
  return has('Family') && has('Searchable days') ? 'sources' : null;
}

/**
 * The inventory as one CSV. One table that holds all four, told apart by its first column: a pipeline gets one file, a
 * spreadsheet gets one rectangle that it can sort and filter, and each heading means one thing wherever it stands. Three
 * files in a ZIP would be neater tables that no spreadsheet opens.
 */
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { Cell } from '#/exchange/sheet/column.ts';
import { HEADINGS, rowsOf, TABLE_LABELS, TABLES, type TableName } from '#/exchange/sheet/sheet-tables.ts';

export const TABLE_COLUMN = 'Table';

/** In the order in which the tables first need them; ids last. */
const HEADERS: readonly string[] = idsLast([
  TABLE_COLUMN,
  ...new Set(TABLES.flatMap((table) => HEADINGS[table].map(({ header }) => header))),
]);

function isId(header: string): boolean {
  return header === 'ID' || header.endsWith(' ID');
}

function idsLast(headers: readonly string[]): readonly string[] {
  return [...headers.filter((header) => !isId(header)), ...headers.filter((header) => isId(header))];
}

/** UTF-8 with a byte order mark, which Excel needs; every field quoted, rows end with CR LF (RFC 4180). */
export function renderCsv(workspace: Workspace): Uint8Array {
  const rows = rowsOf(workspace, ' to ');
  const lines = TABLES.flatMap((table) => rows[table].map((row) => lineOf(placed(table, row))));
  return new TextEncoder().encode(`\uFEFF${[lineOf(HEADERS), ...lines].join('')}`);
}

function placed(table: TableName, row: readonly Cell[]): readonly Cell[] {
  const cells = new Map<string, Cell>([[TABLE_COLUMN, TABLE_LABELS[table]]]);
  HEADINGS[table].forEach(({ header }, at) => cells.set(header, row[at] ?? null));
  return HEADERS.map((header) => cells.get(header) ?? null);
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : `"${(cell ?? '').replaceAll('"', '""')}"`)).join(',')}\r\n`;
}

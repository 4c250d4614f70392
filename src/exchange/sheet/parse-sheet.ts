/** An inventory as CSV or XLSX to what it brings in. By its content: the name of a file says nothing. */
import { err, ok, type Result } from '#/domain/result.ts';
import { findTables } from '#/exchange/sheet/found-tables.ts';
import type { FoundTable } from '#/exchange/sheet/read-table.ts';
import type { SheetError } from '#/exchange/sheet/sheet-error.ts';
import { readSheets } from '#/exchange/tables/read-table.ts';
import type { Sheet } from '#/exchange/tables/read-workbook.ts';
import { inputOfBytes } from '#/exchange/tables/table-input.ts';
import { toIncoming, type SheetReading } from '#/exchange/sheet/to-incoming.ts';

const MAX_PROBLEMS = 1_000;

/** `name`: of the file, for messages and for the label of the commit. All or nothing. */
export async function parseSheet(bytes: Uint8Array, name: string): Promise<Result<SheetReading, SheetError>> {
  const sheets = await sheetsOf(bytes, name);
  if (!sheets.ok) return sheets;
  const found = findTables(sheets.value);
  if (found.tables.size === 0 && found.problems.length === 0) {
    return err({ kind: 'not_an_inventory', sheets: sheets.value.map(({ sheet }) => sheet) });
  }
  const reading = toIncoming(found, name);
  if (reading.ok) return reading;
  const problems = reading.error.slice(0, MAX_PROBLEMS);
  return err({ kind: 'bad_rows', problems, more: reading.error.length - problems.length });
}

async function sheetsOf(bytes: Uint8Array, name: string): Promise<Result<readonly FoundTable[], SheetError>> {
  const read = await readSheets(inputOfBytes(name, bytes));
  if (!read.ok) return err({ kind: 'bad_table', error: read.error });
  return ok(read.value.sheets.map((sheet) => tableOf(sheet, name)));
}

/** A text file is one sheet without a name. Its rows count as a spreadsheet shows them, and not as lines. */
function tableOf({ name, rows }: Sheet, file: string): FoundTable {
  const [headings, ...others] = rows;
  const isText = name === '';
  return {
    sheet: isText ? file : name,
    headers: headings?.cells ?? [],
    rows: isText ? others.map(({ cells }, at) => ({ number: at + 2, cells })) : others,
  };
}

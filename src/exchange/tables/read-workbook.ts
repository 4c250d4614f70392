/**
 * All sheets of an .xlsx file, as text. Formulas are not run: the values that the spreadsheet last showed are read. Of
 * read-excel-file only the reading of XML is used; it unpacks with workers from `blob:` addresses, which our content
 * policy forbids, so it is handed the parts unpacked.
 */
import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';

import { err, ok, type Result } from '#/domain/result.ts';
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS, MAX_WORKBOOK_BYTES } from '#/exchange/tables/table-limits.ts';
import type { TableFault } from '#/exchange/tables/table-error.ts';
import { unpackWorkbook } from '#/exchange/tables/unpack-workbook.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As the spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Workbook {
  /** Sheets with rows; blank rows are left out of them. */
  readonly sheets: readonly Sheet[];
  readonly hasMacros: boolean;
}

export async function readXlsx(bytes: Uint8Array): Promise<Result<Workbook, TableFault>> {
  if (bytes.length > MAX_WORKBOOK_BYTES) return err({ kind: 'too_large', megabytes: MAX_WORKBOOK_BYTES / 1024 / 1024 });
  const unpacked = unpackWorkbook(bytes);
  if (!unpacked.ok) return unpacked;
  const plain = zipSync({ ...unpacked.value.parts }, { level: 0 });
  const read = await sheetsIn(plain.buffer);
  if (read === null) return err({ kind: 'broken_excel' });
  const sheets: Sheet[] = [];
  for (const { sheet, data } of read) {
    const rows = rowsOf(data);
    if (!rows.ok) return rows;
    if (rows.value.length > 0) sheets.push({ name: sheet, rows: rows.value });
  }
  return ok({ sheets, hasMacros: unpacked.value.hasMacros });
}

type Cell = string | number | boolean | object | null;

async function sheetsIn(buffer: ArrayBuffer): Promise<{ sheet: string; data: readonly (readonly Cell[])[] }[] | null> {
  try {
    return await readXlsxFile(buffer, { trim: false });
  } catch {
    return null;
  }
}

function rowsOf(data: readonly (readonly Cell[])[]): Result<readonly SheetRow[], TableFault> {
  const rows: SheetRow[] = [];
  for (const [at, row] of data.entries()) {
    if (row.length > MAX_COLUMNS)
      return err({ kind: 'too_many_columns', line: at + 1, columns: row.length, most: MAX_COLUMNS });
    const cells = row.map(textOf);
    const long = cells.findIndex((cell) => cell.length > MAX_CELL);
    if (long !== -1) return err({ kind: 'cell_too_long', line: at + 1, column: long + 1, most: MAX_CELL });
    if (cells.some((cell) => cell !== '')) rows.push({ number: at + 1, cells });
    if (rows.length > MAX_ROWS + 1) return err({ kind: 'too_many_rows', most: MAX_ROWS });
  }
  return ok(rows);
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
  return typeof cell === 'object' ? '' : String(cell);
}

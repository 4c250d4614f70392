/** An inventory as CSV or XLSX to what it brings in. By its content: the name of a file says nothing. */
import { err, ok, type Result } from '#/domain/result.ts';
import { findTables } from '#/exchange/sheet/found-tables.ts';
import { readCsv } from '#/exchange/sheet/read-csv.ts';
import type { FoundTable } from '#/exchange/sheet/read-table.ts';
import { readWorkbook } from '#/exchange/sheet/read-workbook.ts';
import type { SheetError } from '#/exchange/sheet/sheet-error.ts';
import { toIncoming, type SheetReading } from '#/exchange/sheet/to-incoming.ts';

const MAX_BYTES = 60_000_000;
const MAX_PROBLEMS = 1_000;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

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
  if (bytes.length === 0) return err({ kind: 'empty_file' });
  if (bytes.length > MAX_BYTES) return err({ kind: 'too_large', megabytes: MAX_BYTES / 1_000_000 });
  if (startsWith(bytes, OLD_OFFICE)) return err({ kind: 'old_workbook' });
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes);
  const table = readCsv(bytes, name);
  return table.ok ? ok([table.value]) : table;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

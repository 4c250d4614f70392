/**
 * An XLSX to its sheets. Its sizes are checked before anything is unpacked, its parts before they are parsed, and all of
 * it happens in this thread: the readers' own workers start from blob addresses, which our policy forbids.
 */
import { unzipSync, zipSync, type Unzipped } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';

import { err, ok, type Result } from '#/domain/result.ts';
import { MAX_CELLS } from '#/exchange/sheet/read-csv.ts';
import type { FoundTable } from '#/exchange/sheet/read-table.ts';
import type { SheetError } from '#/exchange/sheet/sheet-error.ts';

const MAX_UNPACKED = 200_000_000;
const MAX_PARTS = 2_000;
const MAX_COLUMNS = 2_000;
const NEEDED = /^(?:_rels\/\.rels|\[Content_Types\]\.xml|xl\/.*\.(?:xml|rels))$/u;

export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly FoundTable[], SheetError>> {
  const parts = unpacked(bytes);
  if (!parts.ok) return parts;
  const hostile = refusalOf(parts.value);
  if (hostile !== null) return err(hostile);
  try {
    // Stored, not packed: so the reader unpacks it here and now.
    const plain = zipSync(parts.value, { level: 0 });
    const sheets = await readXlsxFile(plain.slice().buffer, { trim: false });
    return ok(sheets.map(({ sheet, data }) => tableOf(sheet, data)));
  } catch (error) {
    return err({ kind: 'damaged', detail: error instanceof Error ? `${error.message.slice(0, 200)}.` : '' });
  }
}

function unpacked(bytes: Uint8Array): Result<Unzipped, SheetError> {
  let total = 0;
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false;
        total += originalSize;
        count += 1;
        if (total > MAX_UNPACKED || count > MAX_PARTS) throw new RangeError('too large');
        return true;
      },
    });
    return ok(parts);
  } catch (error) {
    return err(
      error instanceof RangeError
        ? { kind: 'too_large', megabytes: MAX_UNPACKED / 1_000_000 }
        : { kind: 'damaged', detail: 'It was cut short, or is no ZIP inside.' },
    );
  }
}

/** Declared entities, which no workbook needs; and cells so far out that the table between them would fill the memory. */
function refusalOf(parts: Unzipped): SheetError | null {
  for (const [name, bytes] of Object.entries(parts)) {
    const text = new TextDecoder().decode(bytes);
    if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) {
      return { kind: 'damaged', detail: 'It declares entities, which a workbook never needs.' };
    }
    if (text.includes('<sheetData') && isTooWide(text)) {
      return { kind: 'too_many_cells', sheet: name.slice(name.lastIndexOf('/') + 1), most: MAX_CELLS };
    }
  }
  return null;
}

/** Of a cell, or of a row. */
const PLACE = /\br=["']([A-Z]*)(\d+)["']/gu;

function isTooWide(xml: string): boolean {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', number = ''] of xml.matchAll(PLACE)) {
    rows = Math.max(rows, Number(number));
    columns = Math.max(columns, columnNumber(letters));
  }
  return columns > MAX_COLUMNS || rows * Math.max(columns, 1) > MAX_CELLS;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + (letters.codePointAt(at) ?? 0) - 64;
  return number;
}

function tableOf(sheet: string, data: readonly (readonly unknown[])[]): FoundTable {
  const [headers = [], ...rows] = data.map((row) => row.map((cell) => textOf(cell)));
  return { sheet, headers, rows: rows.map((cells, at) => ({ number: at + 2, cells })) };
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/u, '');
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? cell : '';
}

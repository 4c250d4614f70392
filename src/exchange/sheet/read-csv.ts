import Papa from 'papaparse';

import { err, ok, type Result } from '#/domain/result.ts';
import type { FoundTable } from '#/exchange/sheet/read-table.ts';
import type { SheetError } from '#/exchange/sheet/sheet-error.ts';

/** Cells, empty ones included: ten thousand populations on thirty sources with every column. */
export const MAX_CELLS = 20_000_000;

/** A CSV with commas, semicolons or tabs as one table, its first row the headings. */
export function readCsv(bytes: Uint8Array, sheet: string): Result<FoundTable, SheetError> {
  const text = decodedText(bytes);
  if (text === null) return err({ kind: 'not_a_table' });
  let cells = 0;
  let openQuote: number | null = null;
  const rows: string[][] = [];
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    step: ({ data, errors }, parser) => {
      rows.push(data);
      cells += data.length;
      if (errors.some(({ type }) => type === 'Quotes')) openQuote ??= rows.length;
      if (cells > MAX_CELLS || openQuote !== null) parser.abort();
    },
  });
  if (openQuote !== null) return err({ kind: 'open_quote', row: openQuote });
  if (cells > MAX_CELLS) return err({ kind: 'too_many_cells', sheet, most: MAX_CELLS });
  const [headers = [], ...others] = rows;
  return ok({ sheet, headers, rows: others.map((line, at) => ({ number: at + 2, cells: line })) });
}

/** UTF-8, UTF-16 by its mark, else Windows-1252 as Excel saves it; `null` where it is no text. */
function decodedText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return isText(bytes) ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : null;
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** How far to look for what no text has. */
const LOOK = 4_096;
const PDF = '%PDF-';

function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, LOOK);
  // A NUL inside quotes may be text of ours, defused by an apostrophe; a program or a picture has many.
  const nuls = start.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return nuls <= start.length / 100 && !new TextDecoder('latin1').decode(start.subarray(0, PDF.length)).startsWith(PDF);
}

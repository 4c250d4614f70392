/** A file of any kind of table, to rows of text. The header is a row like any other; blank lines are skipped. */
import { err, ok, type Result } from '#/domain/result.ts';
import { kindOfBytes } from '#/exchange/tables/kind-of-bytes.ts';
import { readCsv, type CsvSummary, type ReadOptions } from '#/exchange/tables/read-csv.ts';
import type { Sheet, Workbook } from '#/exchange/tables/read-workbook.ts';
import { MAX_BYTES } from '#/exchange/tables/table-limits.ts';
import type { TableError, TableFault } from '#/exchange/tables/table-error.ts';
import type { TableInput } from '#/exchange/tables/table-input.ts';

const HEAD_BYTES = 64 * 1024;
/** Rows of a workbook are handed on in batches of this size. */
const BATCH_ROWS = 5_000;

export interface TableSummary {
  /** The header among them. */
  readonly rows: number;
  /** In words: what was read and what was not. */
  readonly notes: readonly string[];
}

export async function readTable(input: TableInput, options: ReadOptions): Promise<Result<TableSummary, TableError>> {
  const kind = await kindOf(input);
  if (!kind.ok) return named(input, kind.error);
  if (kind.value === 'text') {
    const read = await readCsv(input, options);
    return read.ok ? ok({ rows: read.value.rows, notes: notesOnText(read.value) }) : named(input, read.error);
  }
  const workbook = await workbookOf(input);
  if (!workbook.ok) return named(input, workbook.error);
  const [sheet, ...others] = workbook.value.sheets;
  if (sheet === undefined) return named(input, { kind: 'no_rows' });
  if (options.signal?.aborted === true) return named(input, { kind: 'cancelled' });
  handOn(sheet, options);
  return ok({ rows: sheet.rows.length, notes: notesOnWorkbook(workbook.value, sheet, others) });
}

/** Every sheet at once, for files that are small by nature. A text file is one sheet without a name. */
export async function readSheets(input: TableInput): Promise<Result<Workbook, TableError>> {
  const kind = await kindOf(input);
  if (!kind.ok) return named(input, kind.error);
  if (kind.value === 'zip') {
    const workbook = await workbookOf(input);
    return workbook.ok ? workbook : named(input, workbook.error);
  }
  const rows: { number: number; cells: readonly string[] }[] = [];
  const onRows: ReadOptions['onRows'] = (read, lines) =>
    read.forEach((cells, at) => rows.push({ number: lines[at] ?? 0, cells }));
  const read = await readCsv(input, { onRows });
  return read.ok ? ok({ sheets: [{ name: '', rows }], hasMacros: false }) : named(input, read.error);
}

function named(input: TableInput, fault: TableFault): { readonly ok: false; readonly error: TableError } {
  return err({ file: input.name, ...fault });
}

async function kindOf(input: TableInput): Promise<Result<'text' | 'zip', TableFault>> {
  if (input.size > MAX_BYTES) return err({ kind: 'too_large', megabytes: MAX_BYTES / 1024 / 1024 });
  const head = await input.bytes(0, Math.min(HEAD_BYTES, input.size));
  if (!head.ok) return head;
  const kind = kindOfBytes(head.value);
  return kind.kind === 'text' || kind.kind === 'zip' ? ok(kind.kind) : err(kind);
}

async function workbookOf(input: TableInput): Promise<Result<Workbook, TableFault>> {
  const bytes = await input.bytes(0, input.size);
  if (!bytes.ok) return bytes;
  // Most files are text and never need the reader of workbooks.
  const { readXlsx } = await import('#/exchange/tables/read-workbook.ts');
  return readXlsx(bytes.value);
}

function handOn({ rows }: Sheet, { onRows, onProgress }: ReadOptions): void {
  for (let from = 0; from < rows.length; from += BATCH_ROWS) {
    const batch = rows.slice(from, from + BATCH_ROWS);
    onRows(
      batch.map(({ cells }) => cells),
      batch.map(({ number }) => number),
    );
    onProgress?.(Math.min(1, (from + BATCH_ROWS) / rows.length));
  }
}

function notesOnText({ encoding, isDamaged }: CsvSummary): readonly string[] {
  const notes: string[] = [];
  if (encoding !== 'utf-8') notes.push(`Read as ${encoding === 'windows-1252' ? 'Windows-1252' : 'UTF-16'} text.`);
  if (isDamaged) notes.push('Some characters are damaged and could not be read.');
  return notes;
}

function notesOnWorkbook({ hasMacros }: Workbook, read: Sheet, others: readonly Sheet[]): readonly string[] {
  const notes = hasMacros ? ['Its macros were not looked at.'] : [];
  if (others.length === 0) return notes;
  return [
    ...notes,
    `Only the first sheet with rows was read (${read.name}); left out: ${others.map(({ name }) => name).join(', ')}.`,
  ];
}

/** A file of any kind of table, to rows of text. The header is a row like any other; blank rows are passed over. */
import { err, ok, type Result } from '#/domain/result.ts';
import { isJson, kindOfBytes } from '#/exchange/tables/kind-of-bytes.ts';
import { readCsv, type CsvSummary, type ReadOptions } from '#/exchange/tables/read-csv.ts';
import type { OpenWorkbook, Sheet, SheetRow, Workbook } from '#/exchange/tables/read-workbook.ts';
import { MAX_BYTES } from '#/exchange/tables/table-limits.ts';
import type { TableError, TableFault } from '#/exchange/tables/table-error.ts';
import { inputOfBytes, type TableInput } from '#/exchange/tables/table-input.ts';

const HEAD_BYTES = 64 * 1024;
/** Rows of a workbook are handed on in batches of this size. */
const BATCH_ROWS = 2_000;

export interface TableSummary {
  /** The header among them. */
  readonly rows: number;
  /** In words: what was read and what was not. */
  readonly notes: readonly string[];
  /** A text without a line break at its end: whether its last row is whole cannot be told by it. */
  readonly isEndOpen: boolean;
}

type Opened =
  | { readonly kind: 'text'; readonly input: TableInput }
  | { readonly kind: 'workbook'; readonly workbook: OpenWorkbook };

/** Of a workbook the first sheet with rows. */
export async function readTable(input: TableInput, options: ReadOptions): Promise<Result<TableSummary, TableError>> {
  const opened = await open(input);
  if (!opened.ok) return named(input, opened.error);
  if (opened.value.kind === 'text') {
    const read = await readCsv(opened.value.input, options);
    if (!read.ok) return named(input, read.error);
    const { rows, endsInBreak } = read.value;
    return ok({ rows, notes: notesOnText(read.value), isEndOpen: !endsInBreak });
  }
  const { workbook } = opened.value;
  for (const [sheet, name] of workbook.sheets.entries()) {
    const rows = handOn(workbook, sheet, options);
    if (typeof rows !== 'number') return named(input, rows);
    if (rows > 0) return ok({ rows, notes: notesOnWorkbook(workbook, name), isEndOpen: false });
  }
  return named(input, { kind: 'no_rows' });
}

/** Every sheet at once, for files that are small by nature. A text file is one sheet without a name. */
export async function readSheets(input: TableInput): Promise<Result<Workbook, TableError>> {
  const opened = await open(input);
  if (!opened.ok) return named(input, opened.error);
  if (opened.value.kind === 'text') {
    const rows: SheetRow[] = [];
    const onRows: ReadOptions['onRows'] = (read, lines) =>
      read.forEach((cells, at) => rows.push({ number: lines[at] ?? 0, cells }));
    const read = await readCsv(opened.value.input, { onRows });
    return read.ok ? ok({ sheets: [{ name: '', rows }], hasMacros: false }) : named(input, read.error);
  }
  const { workbook } = opened.value;
  const sheets: Sheet[] = [];
  for (const [sheet, name] of workbook.sheets.entries()) {
    const rows: SheetRow[] = [];
    const fault = workbook.read(sheet, (cells, number) => rows.push({ number, cells }));
    if (fault !== null) return named(input, fault);
    if (rows.length > 0) sheets.push({ name, rows });
  }
  return ok({ sheets, hasMacros: workbook.hasMacros });
}

function named(input: TableInput, fault: TableFault): { readonly ok: false; readonly error: TableError } {
  return err({ file: input.name, ...fault });
}

async function open(input: TableInput): Promise<Result<Opened, TableFault>> {
  if (input.size > MAX_BYTES) return err({ kind: 'too_large', megabytes: MAX_BYTES / 1024 / 1024 });
  const head = await input.bytes(0, Math.min(HEAD_BYTES, input.size));
  if (!head.ok) return head;
  const kind = kindOfBytes(head.value);
  if (kind.kind === 'text')
    return isJson(head.value) ? err({ kind: 'not_a_table', looksLike: 'JSON' }) : ok({ kind: 'text', input });
  return kind.kind === 'zip' ? unzip(input) : err(kind);
}

async function unzip(input: TableInput): Promise<Result<Opened, TableFault>> {
  const bytes = await input.bytes(0, input.size);
  if (!bytes.ok) return bytes;
  // Most files are text and never need what reads archives.
  const [{ archivedText }, { openWorkbook }] = await Promise.all([
    import('#/exchange/tables/archived-text.ts'),
    import('#/exchange/tables/read-workbook.ts'),
  ]);
  const text = archivedText(bytes.value);
  if (!text.ok) return text;
  if (text.value === null) {
    const workbook = openWorkbook(bytes.value);
    return workbook.ok ? ok({ kind: 'workbook', workbook: workbook.value }) : workbook;
  }
  const kind = kindOfBytes(text.value.subarray(0, HEAD_BYTES));
  if (kind.kind === 'text') return ok({ kind: 'text', input: inputOfBytes(input.name, text.value) });
  return err(kind.kind === 'zip' ? { kind: 'not_a_table', looksLike: 'an archive in an archive' } : kind);
}

/** How many rows were handed on, or why not. */
function handOn(workbook: OpenWorkbook, sheet: number, { onRows, onProgress }: ReadOptions): number | TableFault {
  let rows: (readonly string[])[] = [];
  let lines: number[] = [];
  let count = 0;
  const flush = () => {
    if (rows.length === 0) return;
    onRows(rows, lines);
    count += rows.length;
    rows = [];
    lines = [];
  };
  const onRow = (cells: readonly string[], number: number) => {
    rows.push(cells);
    lines.push(number);
    if (rows.length === BATCH_ROWS) flush();
  };
  const fault = workbook.read(sheet, onRow, onProgress);
  flush();
  return fault ?? count;
}

function notesOnText({ encoding, isDamaged }: CsvSummary): readonly string[] {
  const notes: string[] = [];
  if (encoding !== 'utf-8') notes.push(`Read as ${encoding === 'windows-1252' ? 'Windows-1252' : 'UTF-16'} text.`);
  if (isDamaged) notes.push('Some characters are damaged and could not be read.');
  return notes;
}

function notesOnWorkbook({ sheets, hasMacros }: OpenWorkbook, read: string): readonly string[] {
  const notes = hasMacros ? ['Its macros were not looked at.'] : [];
  const others = sheets.filter((name) => name !== read);
  if (others.length === 0) return notes;
  return [...notes, `Only the first sheet with rows was read (${read}); left out: ${others.join(', ')}.`];
}

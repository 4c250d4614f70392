/** Text that arrives in pieces, to rows. Papa Parse finds the cells; this keeps the rest, counts lines and holds limits. */
import Papa from 'papaparse';

import { err, ok, type Result } from '#/domain/result.ts';
import { MAX_CELL, MAX_COLUMNS, MAX_LINES, MAX_ROW, MAX_ROWS } from '#/exchange/tables/table-limits.ts';
import type { TableFault } from '#/exchange/tables/table-error.ts';

export interface RowBatch {
  readonly rows: readonly (readonly string[])[];
  /** Line on which each row begins, from 1. */
  readonly lines: readonly number[];
}

export interface CsvRows {
  readonly push: (text: string, isLast: boolean) => Result<RowBatch, TableFault>;
  readonly delimiter: () => string;
  /** The text so far ends in a line break, so its last row is whole. */
  readonly endsInBreak: () => boolean;
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

export function csvRows(): CsvRows {
  let rest = '';
  let line = 1;
  let delimiter = '';
  let endsInBreak = false;
  let parser: Papa.Parser | null = null;

  function push(text: string, isLast: boolean): Result<RowBatch, TableFault> {
    let all = rest + text;
    if (all !== '') endsInBreak = /[\r\n]$/.test(all);
    if (parser === null) {
      const stated = /^sep=([,;\t])\r?\n/.exec(all);
      if (stated !== null) {
        all = all.slice(stated[0].length);
        line++;
      }
      delimiter = stated?.[1] ?? delimiterOf(all);
      parser = new Papa.Parser({ delimiter, newline: all.includes('\n') || !all.includes('\r') ? '\n' : '\r' });
    }
    if (isLast) all = all.replace(/\r$/, '');
    const parsed = parser.parse(all, 0, !isLast) as Parsed;
    const fault = quoteFault(parsed, all, line);
    if (fault !== null) return err(fault);
    rest = all.slice(parsed.meta.cursor);
    if (rest.length > MAX_ROW) return err(longCell((parser.parse(rest, 0, false) as Parsed).data[0] ?? [], line));
    const batch = batchOf(parsed.data, all.slice(0, parsed.meta.cursor), line, isLast);
    if (!batch.ok) return batch;
    line = batch.value.nextLine;
    return line > MAX_LINES ? err({ kind: 'too_many_rows', most: MAX_ROWS }) : batch;
  }

  return { push, delimiter: () => delimiter, endsInBreak: () => endsInBreak };
}

/** An unfinished row at the end of a piece is read again with the next piece: what is odd about it counts only then. */
function quoteFault({ data, errors }: Parsed, text: string, line: number): TableFault | null {
  const fault = errors.find(({ row = 0 }) => row < data.length);
  if (fault === undefined) return null;
  const at = lineOfRow(data, fault.row ?? 0, text, line);
  return { kind: fault.code === 'MissingQuotes' ? 'unclosed_quote' : 'bad_quote', line: at };
}

function lineOfRow(data: readonly string[][], row: number, text: string, line: number): number {
  const breaks = breakOf(text);
  return data.slice(0, row).reduce((at, cells) => at + 1 + breaksIn(cells, breaks), line);
}

function batchOf(
  data: readonly string[][],
  text: string,
  firstLine: number,
  isLast: boolean,
): Result<RowBatch & { nextLine: number }, TableFault> {
  const lineBreak = breakOf(text);
  // The last row of a file has no line break of its own.
  const isPlain = countOf(text, lineBreak) === data.length - (isLast ? 1 : 0);
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = firstLine;
  for (const cells of data) {
    if (cells.length > MAX_COLUMNS)
      return err({ kind: 'too_many_columns', line, columns: cells.length, most: MAX_COLUMNS });
    for (const cell of cells) if (cell.length > MAX_CELL) return err(longCell(cells, line));
    const last = cells.length - 1;
    const end = cells[last] ?? '';
    if (end.endsWith('\r')) cells[last] = end.slice(0, -1);
    if (last > 0 || cells[0] !== '') {
      rows.push(cells);
      lines.push(line);
    }
    line += 1 + (isPlain ? 0 : breaksIn(cells, lineBreak));
  }
  return ok({ rows, lines, nextLine: line });
}

function longCell(cells: readonly string[], line: number): TableFault {
  let longest = 0;
  cells.forEach((cell, at) => {
    if (cell.length > (cells[longest] ?? '').length) longest = at;
  });
  return { kind: 'cell_too_long', line, column: longest + 1, most: MAX_CELL };
}

function breakOf(text: string): string {
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

function countOf(text: string, sought: string): number {
  let count = 0;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) count++;
  return count;
}

function breaksIn(cells: readonly string[], lineBreak: string): number {
  return cells.reduce((sum, cell) => sum + (cell.includes(lineBreak) ? countOf(cell, lineBreak) : 0), 0);
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * The one that parts the first line into most cells, where most lines have as many. Else that line is a title, and the
 * line with most of any mark decides, for the headings hold as many as any.
 */
function delimiterOf(text: string): string {
  const lines = delimitersByLine(text.slice(0, MAX_ROW));
  const [title = []] = lines;
  const first = placeOfMost([title]);
  const alike = lines.filter((counts) => counts[first] === title[first]).length;
  const isTitle = title[first] === 0 || alike * 2 <= lines.length;
  return DELIMITERS[isTitle ? placeOfMost(lines) : first] ?? ',';
}

/** Place of the delimiter that any of the lines holds most of. */
function placeOfMost(lines: readonly (readonly number[])[]): number {
  const most = DELIMITERS.map((_, at) => Math.max(0, ...lines.map((counts) => counts[at] ?? 0)));
  return most.indexOf(Math.max(...most));
}

const LINES_LOOKED_AT = 20;

/** How many of each delimiter stand outside of quotes, for the first lines that are not blank. */
function delimitersByLine(text: string): readonly number[][] {
  const lines: number[][] = [];
  let counts: number[] | null = null;
  let isQuoted = false;
  for (const char of text) {
    if (!isQuoted && (char === '\n' || char === '\r')) {
      if (counts !== null && lines.push(counts) === LINES_LOOKED_AT) return lines;
      counts = null;
      continue;
    }
    counts ??= DELIMITERS.map(() => 0);
    if (char === '"') isQuoted = !isQuoted;
    const mark = isQuoted ? -1 : DELIMITERS.findIndex((one) => one === char);
    if (mark !== -1) counts[mark] = (counts[mark] ?? 0) + 1;
  }
  return counts === null ? lines : [...lines, counts];
}

/**
 * Tab-separated text as Excel, Google Sheets and LibreOffice put it on the clipboard: a cell that holds a tab, a quote or
 * a line break is quoted, and its quotes are doubled; rows end in CR LF, LF or CR.
 */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : null;
    const end = cell?.end ?? plainEnd(text, at);
    row.push(cell?.value ?? text.slice(at, end));
    const mark = text[end];
    if (mark === '\t') {
      at = end + 1;
      // A tab at the very end opens a last cell that is empty.
      if (at >= text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (mark === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** `null` where the quote is only a character of the text: nothing closes it before the cell ends. */
function quotedCell(text: string, start: number): { readonly value: string; readonly end: number } | null {
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at === -1) return null;
    if (text[at + 1] === '"') {
      at++;
      continue;
    }
    const next = text[at + 1];
    const closes = next === undefined || next === '\t' || next === '\n' || next === '\r';
    return closes ? { value: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 } : null;
  }
}

function plainEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The same cells as a table: spreadsheets take it first, and keep a cell with line breaks whole. */
export function writeHtml(rows: readonly (readonly string[])[]): string {
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('');
  return `<table>${body}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

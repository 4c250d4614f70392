/** Rows of one sheet from its XML. Formulas are passed over: the value that was last shown is what counts. */
import type { TableFault } from '#/exchange/tables/table-error.ts';
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS } from '#/exchange/tables/table-limits.ts';
import type { ShownAs } from '#/exchange/tables/workbook-contents.ts';
import { attributeOf, decoded, type XmlHandler } from '#/exchange/tables/xml-tags.ts';
import { shareText } from '#/text/share-text.ts';

export interface CellContext {
  readonly strings: readonly string[];
  /** How numbers of a style are shown, where that says what they are. */
  readonly shownAs: ReadonlyMap<number, ShownAs>;
  /** Days between 1970 and the day from which the workbook counts. */
  readonly epochDays: number;
}

const DAY_MS = 86_400_000;
const [UPPER_A, UPPER_Z] = [0x41, 0x5a];

/** `onRow`: rows with something in them, with the number that the spreadsheet shows. */
export function sheetRows(
  { strings, shownAs, epochDays }: CellContext,
  onRow: (cells: string[], number: number) => void,
): XmlHandler {
  let row = 0;
  let column = 0;
  let cells: string[] = [];
  let isBlank = true;
  let rows = 0;
  let type = '';
  let style = '';
  let raw = '';
  let isValue = false;
  let isAside = false;

  function openCell(tag: string): TableFault | null {
    const address = attributeOf(tag, 'r');
    column = address === null ? column + 1 : columnOf(address);
    if (column > MAX_COLUMNS) return { kind: 'too_many_columns', line: row, columns: column, most: MAX_COLUMNS };
    type = attributeOf(tag, 't') ?? 'n';
    style = attributeOf(tag, 's') ?? '';
    raw = '';
    return null;
  }

  function closeCell(): TableFault | null {
    const text = raw === '' ? '' : valueOf(raw);
    if (text === null) return { kind: 'broken_excel' };
    if (text === '') return null;
    if (text.length > MAX_CELL) return { kind: 'cell_too_long', line: row, column, most: MAX_CELL };
    while (cells.length < column - 1) cells.push('');
    cells[column - 1] = text;
    if (isBlank && text.trim() !== '') isBlank = false;
    return null;
  }

  function valueOf(value: string): string | null {
    switch (type) {
      case 's':
        return strings[Number(value)] ?? null;
      case 'inlineStr':
      case 'str':
      case 'd':
        return textOf(value);
      case 'b':
        return value.trim() === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        return '';
      default:
        return numberOf(Number(value));
    }
  }

  function numberOf(value: number): string {
    if (!Number.isFinite(value)) return '';
    const shown = style === '' ? undefined : shownAs.get(Number(style));
    // A cell that shows 100% holds 1, which by itself might be one percent.
    if (shown === 'percent' && value >= 0) return shareText([value, value], '-');
    if (shown !== 'date') return String(value);
    const date = new Date(Math.round((value - epochDays) * DAY_MS));
    return Number.isNaN(date.getTime()) ? String(value) : date.toISOString();
  }

  function closeRow(): TableFault | null {
    if (isBlank) return null;
    if (++rows > MAX_ROWS + 1) return { kind: 'too_many_rows', most: MAX_ROWS };
    onRow(cells, row);
    return null;
  }

  return {
    open: (name, tag) => {
      switch (name) {
        case 'c':
          return openCell(tag);
        case 'row': {
          const number = Number(attributeOf(tag, 'r') ?? row + 1);
          row = Number.isInteger(number) && number > 0 ? number : row + 1;
          column = 0;
          cells = [];
          isBlank = true;
          return null;
        }
        case 'v':
        case 't':
          isValue = !isAside;
          return null;
        case 'rPh':
          isAside = true;
          return null;
        default:
          return null;
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isAside = false;
      else if (name === 'c') return closeCell();
      else if (name === 'row') return closeRow();
      return null;
    },
    text: (text) => {
      if (isValue && raw.length <= MAX_CELL * 8) raw += text;
    },
  };
}

/** Characters that XML cannot hold are written as `_x000D_` (ECMA-376, ST_Xstring). */
export function textOf(raw: string): string {
  const text = decoded(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code < UPPER_A || code > UPPER_Z) break;
    column = column * 26 + code - UPPER_A + 1;
  }
  return column;
}

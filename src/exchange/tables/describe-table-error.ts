/** What happened, why it matters and what to do, for the screen and the command line. */
import { assertNever } from '#/domain/result.ts';
import type { TableError } from '#/exchange/tables/table-error.ts';

export interface TableErrorWords {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

const UNTOUCHED = 'Nothing was changed.';
const AGAIN = 'Export it again and choose the new file.';
const AS_CSV = 'Open it in a spreadsheet, save it as CSV (UTF-8), and choose that.';

export function describeTableError(error: TableError): TableErrorWords {
  const { file } = error;
  switch (error.kind) {
    case 'empty_file':
      return words(`${file} is empty.`, 'There is nothing in it to read.', AGAIN);
    case 'too_large':
      return words(
        `${file} is larger than ${String(error.megabytes)} MB.`,
        `A table of this kind above that size does not fit the memory of a page. ${UNTOUCHED}`,
        'Export fewer columns, save it as CSV, or split it by platform and choose the parts together.',
      );
    case 'too_many_rows':
      return words(
        `${file} has more than ${number(error.most)} rows.`,
        `More are not read at once, so that the page stays responsive. ${UNTOUCHED}`,
        'Split the export, by platform for instance, and import the parts one after the other.',
      );
    case 'too_many_columns':
      return words(
        `${file}, line ${number(error.line)}, has ${number(error.columns)} columns; at most ${number(error.most)} are read.`,
        `No inventory has so many, so the file is damaged or not a list of devices. ${UNTOUCHED}`,
        'Look at that line in a text editor, or export with fewer columns.',
      );
    case 'cell_too_long':
      return words(
        `${file}, line ${number(error.line)}, column ${number(error.column)}, holds more than ${number(error.most)} characters.`,
        `A quote may be missing, so that the rest of the file runs into one cell. ${UNTOUCHED}`,
        'Look at that cell in a text editor, or export again.',
      );
    case 'unclosed_quote':
      return words(
        `${file} ends inside a quoted cell that opens in line ${number(error.line)}.`,
        `The file was cut off, or a quote is missing; what came after it would be counted wrongly. ${UNTOUCHED}`,
        'Download or export it again; if the line looks whole, close its quote.',
      );
    case 'bad_quote':
      return words(
        `${file}, line ${number(error.line)}: text follows the closing quote of a cell.`,
        `Cells and rows cannot be told apart from there on. ${UNTOUCHED}`,
        'Double the quotes inside that cell ("" for "), or export again.',
      );
    case 'cut_off':
      return words(
        `${file} is incomplete.`,
        `A workbook has its table of contents at the end, and that end is missing. ${UNTOUCHED}`,
        'Download or export it again; wait until the download is done.',
      );
    case 'not_a_table':
      return words(
        `${file} is not a table but ${error.looksLike}.`,
        'Its content tells, whatever its name says.',
        'Choose a CSV or XLSX export.',
      );
    case 'old_excel':
      return words(`${file} is a workbook of the old .xls kind.`, 'Only .xlsx and CSV are read.', AS_CSV);
    case 'encrypted_excel':
      return words(
        `${file} is protected by a password.`,
        'Its content cannot be read without it, and Telltale does not ask for passwords.',
        'Open it, save it without a password or as CSV, and choose that.',
      );
    case 'broken_excel':
      return words(`${file} cannot be read as a workbook.`, `Part of it is damaged. ${UNTOUCHED}`, AS_CSV);
    case 'zip_bomb':
      return words(
        `${file} unpacks to far more than it holds.`,
        `No inventory packs like that: the file is made to exhaust memory, or far too large. ${UNTOUCHED}`,
        'Do not open it elsewhere if you do not know its sender; else save it as CSV.',
      );
    case 'xml_entities':
      return words(
        `${file} declares XML entities.`,
        `No spreadsheet does: entities that unfold into each other exhaust memory. ${UNTOUCHED}`,
        'Do not trust the file if you do not know its sender; else save it anew from a spreadsheet.',
      );
    case 'no_rows':
      return words(`${file} has no sheet with rows.`, 'There is nothing in it to read.', AGAIN);
    case 'unreadable':
      return words(
        `${file} could not be read.`,
        `It was changed or moved after it was chosen, it is open elsewhere, or it is a folder. ${UNTOUCHED}`,
        'Save it on this computer, close what has it open, and choose it again.',
      );
    case 'changed':
      return words(
        `${file} changed while it was being read.`,
        `Half of one version and half of another would be counted. ${UNTOUCHED}`,
        'Wait until it is saved or downloaded, and choose it again.',
      );
    case 'cancelled':
      return words(`Reading ${file} was stopped.`, UNTOUCHED, 'Choose it again to read it.');
    default:
      return assertNever(error);
  }
}

function words(what: string, why: string, todo: string): TableErrorWords {
  return { what, why, todo };
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}

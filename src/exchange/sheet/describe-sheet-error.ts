/** The words for a sheet that cannot be imported: what happened, why it matters, what to do. */
import { assertNever } from '#/domain/result.ts';
import type { SheetError } from '#/exchange/sheet/sheet-error.ts';
import type { RowProblem } from '#/exchange/sheet/sheet-problem.ts';

export interface SheetWords {
  readonly title: string;
  readonly detail: string;
  readonly action: string;
}

const UNTOUCHED = 'Nothing was changed.';

export function describeSheetError(error: SheetError): SheetWords {
  switch (error.kind) {
    case 'empty_file':
      return {
        title: 'The file is empty.',
        detail: UNTOUCHED,
        action: 'Export the inventory again, or check that the file was saved.',
      };
    case 'too_large':
      return {
        title: `The file is larger than ${String(error.megabytes)} MB.`,
        detail: `An inventory of ten thousand populations is far smaller. ${UNTOUCHED}`,
        action: 'Check that it is the inventory, and take out sheets that do not belong to it.',
      };
    case 'not_a_table':
      return {
        title: 'That is neither a CSV nor a workbook.',
        detail: `Whatever its name says, its content is something else. ${UNTOUCHED}`,
        action: 'Save the inventory as XLSX or as CSV.',
      };
    case 'old_workbook':
      return {
        title: 'That workbook is in the old XLS format, or has a password.',
        detail: `Telltale reads XLSX only. ${UNTOUCHED}`,
        action: 'Open it, take the password away and save it as XLSX.',
      };
    case 'damaged':
      return {
        title: 'The workbook cannot be read.',
        detail: `${error.detail} ${UNTOUCHED}`,
        action: 'Open it in a spreadsheet and save it again as XLSX.',
      };
    case 'too_many_cells':
      return {
        title: `${error.sheet} has too many rows or columns.`,
        detail: `At most ${error.most.toLocaleString('en-GB')} cells are read, empty ones between included. ${UNTOUCHED}`,
        action: 'Delete what lies outside the table: often one cell far below or far to the right.',
      };
    case 'open_quote':
      return {
        title: `A quote in row ${error.row.toLocaleString('en-GB')} is never closed.`,
        detail: `The file was cut short, or a quote inside a text was not doubled, so what follows cannot be told apart. ${UNTOUCHED}`,
        action: 'Export the file again, or double the quote.',
      };
    case 'not_an_inventory':
      return {
        title: 'There is no table of an inventory in it.',
        detail: `Expected are Populations, Sources, Families or Coverage; found ${foundSheets(error.sheets)}. ${UNTOUCHED}`,
        action: 'Start from an exported inventory, and keep the names of its sheets and headings.',
      };
    case 'bad_rows': {
      const count = error.problems.length + error.more;
      return {
        title: count === 1 ? 'One cell cannot be used.' : `${count.toLocaleString('en-GB')} cells cannot be used.`,
        detail: `A file is taken whole or not at all. ${UNTOUCHED}`,
        action: 'Correct them in the file and import it again.',
      };
    }
    default:
      return assertNever(error);
  }
}

function foundSheets(sheets: readonly string[]): string {
  const [first, second, third, ...more] = sheets;
  if (first === undefined) return 'no sheet at all';
  const named = [first, second, third].filter((name) => name !== undefined).join(', ');
  return more.length === 0 ? named : `${named} and ${String(more.length)} more`;
}

/** "Coverage, row 12, Share: expected a percent such as 90%, found 0.9". */
export function describeRowProblem({ sheet, row, column, expected, found }: RowProblem): string {
  const place = [sheet, row === null ? null : `row ${String(row)}`, column].filter((part) => part !== null).join(', ');
  return `${place}: expected ${expected}${found === '' ? '' : `, found ${found}`}`;
}

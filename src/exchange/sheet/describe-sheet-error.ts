/** The words for a sheet that cannot be imported: what happened, why it matters, what to do. */
import { assertNever } from '#/domain/result.ts';
import type { SheetError } from '#/exchange/sheet/sheet-error.ts';
import { describeTableError } from '#/exchange/tables/describe-table-error.ts';
import type { RowProblem } from '#/exchange/sheet/sheet-problem.ts';

export interface SheetWords {
  readonly title: string;
  readonly detail: string;
  readonly action: string;
}

const UNTOUCHED = 'Nothing was changed.';

export function describeSheetError(error: SheetError): SheetWords {
  switch (error.kind) {
    case 'bad_table': {
      const { what, why, todo } = describeTableError(error.error);
      return { title: what, detail: why, action: todo };
    }
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

import type { RowProblem } from '#/exchange/sheet/sheet-problem.ts';
import type { TableError } from '#/exchange/tables/table-error.ts';

/** Why a sheet cannot be imported. Nothing of it was used. */
export type SheetError =
  | { readonly kind: 'bad_table'; readonly error: TableError }
  | { readonly kind: 'not_an_inventory'; readonly sheets: readonly string[] }
  /** The first of the problems, and how many there are beyond. */
  | { readonly kind: 'bad_rows'; readonly problems: readonly RowProblem[]; readonly more: number };

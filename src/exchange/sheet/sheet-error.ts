import type { RowProblem } from '#/exchange/sheet/sheet-problem.ts';

/** Why a sheet cannot be imported. Nothing of it was used. */
export type SheetError =
  | { readonly kind: 'empty_file' }
  | { readonly kind: 'too_large'; readonly megabytes: number }
  /** A PDF, a picture, a program: no text and no workbook. */
  | { readonly kind: 'not_a_table' }
  /** The binary format before 2007, or a workbook with a password. */
  | { readonly kind: 'old_workbook' }
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'too_many_cells'; readonly sheet: string; readonly most: number }
  /** A quote is opened and never closed: the file was cut short, or a quote in it was not doubled. */
  | { readonly kind: 'open_quote'; readonly row: number }
  | { readonly kind: 'not_an_inventory'; readonly sheets: readonly string[] }
  /** The first of the problems, and how many there are beyond. */
  | { readonly kind: 'bad_rows'; readonly problems: readonly RowProblem[]; readonly more: number };

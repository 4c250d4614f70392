/** Why a file is not read as a table. Nothing of a refused file is used. Lines and columns count from 1. */
export type TableError = { readonly file: string } & TableFault;

export type TableFault =
  | { readonly kind: 'empty_file' }
  | { readonly kind: 'too_large'; readonly megabytes: number }
  | { readonly kind: 'too_many_rows'; readonly most: number }
  | { readonly kind: 'too_many_columns'; readonly line: number; readonly columns: number; readonly most: number }
  | { readonly kind: 'cell_too_long'; readonly line: number; readonly column: number; readonly most: number }
  /** A quote that opens at this line is never closed: a file that was cut off, or a stray quote. */
  | { readonly kind: 'unclosed_quote'; readonly line: number }
  /** Text goes on after the closing quote of a cell. */
  | { readonly kind: 'bad_quote'; readonly line: number }
  /** A workbook that ends before its own table of contents. */
  | { readonly kind: 'cut_off' }
  | { readonly kind: 'not_a_table'; readonly looksLike: string }
  | { readonly kind: 'old_excel' }
  | { readonly kind: 'encrypted_excel' }
  | { readonly kind: 'broken_excel' }
  /** A small file that unpacks to far more than anyone can have written. */
  | { readonly kind: 'zip_bomb' }
  /** XML that declares entities, which no spreadsheet does. */
  | { readonly kind: 'xml_entities' }
  | { readonly kind: 'no_rows' }
  | { readonly kind: 'unreadable' }
  /** The file was saved again, moved or removed while it was being read. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'cancelled' };

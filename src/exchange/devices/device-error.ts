/** Why device exports are not read. One bad file stops all: half a fleet would pass for the whole. */
import type { TableError } from '#/exchange/tables/table-error.ts';

export type DeviceError =
  | TableError
  | { readonly kind: 'header_only'; readonly file: string }
  /** The last row is shorter than all others and no line break follows: the file was cut off in it. */
  | { readonly kind: 'ends_in_row'; readonly file: string; readonly line: number }
  /** A list of nobody's that begins with a device. */
  | { readonly kind: 'no_headings'; readonly file: string }
  | { readonly kind: 'no_identity_column'; readonly file: string; readonly formatName: string }
  | {
      readonly kind: 'header_twice';
      readonly file: string;
      readonly header: string;
      readonly columns: readonly number[];
    };

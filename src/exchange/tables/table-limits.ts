/** What a table may hold. Generous for an inventory, far below what stops a page. */
export const MAX_BYTES = 250 * 1024 * 1024;
export const MAX_ROWS = 500_000;
/** Blank lines and lines inside cells among them. */
export const MAX_LINES = 5_000_000;
/** The widest known export has about 100. */
export const MAX_COLUMNS = 1_000;
/** Characters in one cell; a spreadsheet holds 32,767. */
export const MAX_CELL = 100_000;
/** Characters in one row. */
export const MAX_ROW = 4_000_000;

/** The packed bytes of a workbook are held as a whole. */
export const MAX_WORKBOOK_BYTES = 100 * 1024 * 1024;
/** Of one part; sheets are not kept, only their rows are. */
export const MAX_UNPACKED_BYTES = 1_500 * 1024 * 1024;
/** Characters of the texts that cells of a workbook share. */
export const MAX_SHARED = 100 * 1024 * 1024;
export const MAX_ZIP_ENTRIES = 2_000;
/** Sheets pack about 10 to 30 times; above this it is made to unpack. Small files may pack better. */
export const MAX_PACKING = 150;
export const PACKING_COUNTS_FROM = 16 * 1024 * 1024;

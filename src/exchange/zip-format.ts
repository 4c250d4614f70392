/** How the parts of a ZIP begin (APPNOTE 4.3), as little-endian numbers, and how many bytes they are without names. */

/** The end of the archive. */
export const END_SIGNATURE = 0x06054b50;
export const END_BYTES = 22;
/** The entry of a file in the directory. */
export const ENTRY_SIGNATURE = 0x02014b50;
export const ENTRY_BYTES = 46;
/** The head of a file, before its bytes. */
export const LOCAL_SIGNATURE = 0x04034b50;
export const LOCAL_BYTES = 30;

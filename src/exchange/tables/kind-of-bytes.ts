/** What the first bytes of a file say it is, whatever its name says. */
import type { TableFault } from '#/exchange/tables/table-error.ts';

export type BytesKind = { readonly kind: 'text' } | { readonly kind: 'zip' } | TableFault;

const MAGIC: readonly (readonly [bytes: readonly number[], looksLike: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x4d, 0x5a, 0x90, 0x00], 'a program'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF document'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file'],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound file: .xls of before 2007, or an .xlsx behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Name of the stream that holds the encrypted workbook, in UTF-16. */
const ENCRYPTED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0';

export function kindOfBytes(head: Uint8Array): BytesKind {
  const starts = (magic: readonly number[]) => magic.every((byte, at) => head[at] === byte);
  if (head.length === 0) return { kind: 'empty_file' };
  if (starts(ZIP)) return { kind: 'zip' };
  if (starts([0x50, 0x4b, 0x05, 0x06])) return { kind: 'broken_excel' };
  if (starts(COMPOUND)) return { kind: hasText(head, ENCRYPTED) ? 'encrypted_excel' : 'old_excel' };
  const known = MAGIC.find(([magic]) => starts(magic));
  if (known !== undefined) return { kind: 'not_a_table', looksLike: known[1] };
  if (isMarkup(head)) return { kind: 'not_a_table', looksLike: 'a web page or XML' };
  return isBinary(head) ? { kind: 'not_a_table', looksLike: 'not text' } : { kind: 'text' };
}

function hasText(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(text);
}

function isMarkup(head: Uint8Array): boolean {
  return /^\uFEFF?\s*<(!doctype|html|\?xml)/i.test(new TextDecoder().decode(head.subarray(0, 256)));
}

/** What interfaces answer with, saved as it came. A backup of ours begins like it, so this is asked of tables only. */
export function isJson(head: Uint8Array): boolean {
  return /^\uFEFF?\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(head.subarray(0, 256)),
  );
}

const MARKS = new Set(['255 254', '254 255']);

/** Control characters that no text has; zeros only in the one pattern that UTF-16 makes of ASCII. */
function isBinary(head: Uint8Array): boolean {
  if (MARKS.has(`${String(head[0])} ${String(head[1])}`)) return false;
  const looked = head.subarray(0, 4096);
  let control = 0;
  let even = 0;
  let odd = 0;
  looked.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even++;
    else if (byte === 0) odd++;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) control++;
  });
  const isUtf16 = Math.max(even, odd) > looked.length * 0.2 && Math.min(even, odd) < looked.length * 0.025;
  return control > looked.length * 0.02 || (even + odd > 0 && !isUtf16);
}

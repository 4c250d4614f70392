/** What a file that somebody brings is, by its first bytes and then its name. The readers look closer. */
import { kindOfBytes } from '#/exchange/tables/kind-of-bytes.ts';

export type FileKind =
  /** A whole workspace with its history. */
  | 'backup'
  /** DeTT&CT administration, YAML. */
  | 'dettect'
  /** An inventory of ours as CSV. A workbook is told by its reader. */
  | 'inventory'
  /** Rows: a device export, or an inventory that others wrote. What is nothing of all this is told by their reader. */
  | 'table';

/** Enough of a file to tell. */
export const HEAD_BYTES = 4_096;

const BACKUP = /^\{[^\n]*"telltale"\s*:/;
/** The first line with something in it is a key, and some line is a key of DeTT&CT's. */
const KEY_FIRST = /^(?:[ \t]*(?:#[^\n]*|---[^\n]*|%[^\n]*)?\n)*["']?[a-z_]+["']?[ \t]*:(?:\s|$)/i;
const OF_DETTECT = /^["']?(?:file_type|version|systems|data_sources)["']?[ \t]*:/m;

/** A column that tells the tables of one file apart, and one that no other list has. */
const OUR_HEADINGS = /^\uFEFF?"?Table"?[,;\t][^\n]*\b(?:Population ID|Source ID)\b/i;

export function fileKind(name: string, head: Uint8Array): FileKind {
  const { kind } = kindOfBytes(head);
  if (kind !== 'text' && kind !== 'empty_file') return 'table';
  const text = new TextDecoder().decode(head.subarray(0, HEAD_BYTES)).trimStart();
  if (BACKUP.test(text) || /\.telltale$|\.jsonl$/i.test(name)) return 'backup';
  if (/\.ya?ml$/i.test(name) || (KEY_FIRST.test(text) && OF_DETTECT.test(text))) return 'dettect';
  return OUR_HEADINGS.test(text) ? 'inventory' : 'table';
}

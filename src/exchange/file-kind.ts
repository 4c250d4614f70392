/** What a file that somebody brings is, by its first bytes and then its name. The readers look closer. */
import { kindOfBytes } from '#/exchange/tables/kind-of-bytes.ts';

export type FileKind =
  /** A whole workspace with its history. */
  | 'backup'
  /** DeTT&CT administration, YAML. */
  | 'dettect'
  /** Rows: a device export or an inventory sheet. What is nothing of all this is told by their reader. */
  | 'table';

/** Enough of a file to tell. */
export const HEAD_BYTES = 4_096;

const BACKUP = /^\{[^\n]*"telltale"\s*:/;
/** The first line with something in it is a key, and some line is a key of DeTT&CT's. */
const KEY_FIRST = /^(?:[ \t]*(?:#[^\n]*|---[^\n]*|%[^\n]*)?\n)*["']?[a-z_]+["']?[ \t]*:(?:\s|$)/i;
const OF_DETTECT = /^["']?(?:file_type|version|systems|data_sources)["']?[ \t]*:/m;

export function fileKind(name: string, head: Uint8Array): FileKind {
  const { kind } = kindOfBytes(head);
  if (kind !== 'text' && kind !== 'empty_file') return 'table';
  const text = new TextDecoder().decode(head.subarray(0, HEAD_BYTES)).trimStart();
  if (BACKUP.test(text) || /\.telltale$|\.jsonl$/i.test(name)) return 'backup';
  return /\.ya?ml$/i.test(name) || (KEY_FIRST.test(text) && OF_DETTECT.test(text)) ? 'dettect' : 'table';
}

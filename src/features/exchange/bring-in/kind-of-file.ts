/** What a file that somebody brings is, as far as its name and first bytes tell. The readers look closer. */

export type FileKind =
  /** A whole workspace with its history: restored elsewhere, never imported. */
  | 'backup'
  /** DeTT&CT administration, YAML. */
  | 'dettect'
  /** Rows: a device export or an inventory sheet. */
  | 'table';

/** Enough of a file to tell a backup from a table. */
const HEAD_BYTES = 512;

export function kindOfFile(name: string, head: string): FileKind {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (/^\{\s*"telltale"\s*:/.test(text) || /\.telltale(\.jsonl)?$|\.jsonl$/i.test(name)) return 'backup';
  if (/\.ya?ml$/i.test(name) || /^(---\s*)?(version|file_type)\s*:/.test(text)) return 'dettect';
  return 'table';
}

export type Batch =
  | { readonly kind: 'tables'; readonly files: readonly File[] }
  | { readonly kind: 'dettect'; readonly file: File }
  | { readonly kind: 'refused'; readonly error: BatchError };

export type BatchError =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'backup'; readonly file: string }
  | { readonly kind: 'mixed'; readonly files: readonly string[] }
  | { readonly kind: 'unreadable'; readonly file: string };

/** Several exports are read as one; anything else comes alone. */
export async function batchOf(files: readonly File[]): Promise<Batch> {
  const [first] = files;
  if (first === undefined) return { kind: 'refused', error: { kind: 'nothing' } };
  const seen = await Promise.all(
    files.map(async (file) => {
      const head = await headOf(file);
      return { name: file.name, kind: head === null ? 'unreadable' : kindOfFile(file.name, head) };
    }),
  );
  for (const kind of ['unreadable', 'backup'] as const) {
    const file = seen.find((one) => one.kind === kind);
    if (file !== undefined) return { kind: 'refused', error: { kind, file: file.name } };
  }
  if (seen.every(({ kind }) => kind === 'table')) return { kind: 'tables', files };
  if (files.length === 1) return { kind: 'dettect', file: first };
  return { kind: 'refused', error: { kind: 'mixed', files: files.map(({ name }) => name) } };
}

/** `null` where the browser cannot read it: a folder that was dropped, a file that is gone. */
async function headOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder().decode(await file.slice(0, HEAD_BYTES).arrayBuffer());
  } catch {
    return null;
  }
}

/** What the files are that somebody brings, and which of them are read together. */
import { fileKind, HEAD_BYTES } from '#/exchange/file-kind.ts';

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
      return { name: file.name, kind: head === null ? 'unreadable' : fileKind(file.name, head) };
    }),
  );
  for (const kind of ['unreadable', 'backup'] as const) {
    const file = seen.find((one) => one.kind === kind);
    if (file !== undefined) return { kind: 'refused', error: { kind, file: file.name } };
  }
  if (files.length === 1)
    return seen[0]?.kind === 'dettect' ? { kind: 'dettect', file: first } : { kind: 'tables', files };
  if (seen.every(({ kind }) => kind === 'table')) return { kind: 'tables', files };
  return { kind: 'refused', error: { kind: 'mixed', files: files.map(({ name }) => name) } };
}

/** `null` where the browser cannot read it: a folder that was dropped, a file that is gone. */
async function headOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  } catch {
    return null;
  }
}

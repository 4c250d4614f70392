/** What the browser's storage can do to us, as values. */
export type StorageError =
  | { readonly kind: 'storage_full' }
  /** No storage here: a private window of some browsers, or switched off. */
  | { readonly kind: 'storage_unavailable'; readonly detail: string }
  | { readonly kind: 'workspace_gone' }
  | { readonly kind: 'storage_failed'; readonly detail: string };

export function storageErrorOf(cause: unknown): StorageError {
  const name = cause instanceof Error ? cause.name : '';
  const detail = cause instanceof Error ? cause.message : String(cause);
  if (name === 'QuotaExceededError') return { kind: 'storage_full' };
  if (name === 'SecurityError' || name === 'InvalidAccessError' || cause instanceof ReferenceError) {
    return { kind: 'storage_unavailable', detail };
  }
  return { kind: 'storage_failed', detail };
}

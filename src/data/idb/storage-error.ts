/** What the browser's storage can do to us, as values. */
export type StorageError =
  | { readonly kind: 'storage_full' }
  /** No storage here: a private window of some browsers, or switched off. */
  | { readonly kind: 'storage_unavailable'; readonly detail: string }
  | { readonly kind: 'workspace_gone' }
  /** What was to be replaced is not what was looked at: another tab wrote since. */
  | { readonly kind: 'changed_meanwhile' }
  /** A bundled sample did not come from the page's own origin. */
  | { readonly kind: 'sample_missing'; readonly sample: string }
  | { readonly kind: 'storage_failed'; readonly detail: string };

const KINDS: ReadonlySet<string> = new Set<StorageError['kind']>([
  'storage_full',
  'storage_unavailable',
  'workspace_gone',
  'changed_meanwhile',
  'sample_missing',
  'storage_failed',
]);

export function isStorageError(error: { readonly kind: string }): error is StorageError {
  return KINDS.has(error.kind);
}

export function storageErrorOf(cause: unknown): StorageError {
  const name = cause instanceof Error ? cause.name : '';
  const detail = cause instanceof Error ? cause.message : String(cause);
  if (name === 'QuotaExceededError') return { kind: 'storage_full' };
  if (name === 'SecurityError' || name === 'InvalidAccessError' || cause instanceof ReferenceError) {
    return { kind: 'storage_unavailable', detail };
  }
  return { kind: 'storage_failed', detail };
}

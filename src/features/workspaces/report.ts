import { isStorageError } from '#/data/idb/storage-error.ts';
import type { Result } from '#/domain/result.ts';
import { describeCommandError, describeStorageError } from '#/state/describe-error.ts';
import { notify } from '#/state/notices.ts';
import type { WorkspacesError } from '#/state/workspaces-store.ts';

/** Shows what went wrong, if anything did. `true`: it was done. */
export function report(result: Result<unknown, WorkspacesError>): boolean {
  if (result.ok) return true;
  notify({ tone: 'bad', ...wordsOf(result.error) });
  return false;
}

function wordsOf(error: WorkspacesError) {
  return isStorageError(error) ? describeStorageError(error) : describeCommandError(error);
}

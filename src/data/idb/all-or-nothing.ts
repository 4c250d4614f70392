import { storageErrorOf, type StorageError } from '#/data/idb/storage-error.ts';

/**
 * Makes the requests of one transaction and waits for its end. A request that fails later fails the transaction, and
 * `done` says why; one that cannot even be made would leave those before it behind, so the transaction is aborted.
 */
export async function allOrNothing(
  tx: { readonly abort: () => void },
  done: Promise<StorageError | null>,
  requests: () => Iterable<Promise<unknown>>,
): Promise<StorageError | null> {
  const made: Promise<unknown>[] = [];
  try {
    for (const request of requests()) made.push(request.catch(() => undefined));
    await Promise.all(made);
  } catch (cause) {
    tx.abort();
    await done;
    return storageErrorOf(cause);
  }
  return done;
}

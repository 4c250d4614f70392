/**
 * The key by which packs made in this browser are signed. A database of its own: the key outlives every workspace, and is
 * gone with the site's data. The private key can be used from here and never read.
 */
import { openDB, type DBSchema } from 'idb';

import type { IsoDate } from '#/domain/dates.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { storageErrorOf, type StorageError } from '#/data/idb/storage-error.ts';

const NAME = 'telltale-keys';
const CURRENT = 'current';

export interface StoredKey {
  readonly privateKey: CryptoKey;
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array;
  /** The keys that it took over from, oldest first, each with what it signed about the next. */
  readonly rotations: readonly { readonly from: Uint8Array; readonly text: string; readonly signature: Uint8Array }[];
  readonly madeOn: IsoDate;
}

interface Schema extends DBSchema {
  keys: { key: string; value: StoredKey };
}

function openKeys() {
  return openDB<Schema>(NAME, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('keys');
    },
  });
}

/** `null` where none was made yet. */
export async function readSigningKey(): Promise<Result<StoredKey | null, StorageError>> {
  try {
    const db = await openKeys();
    const key = await db.get('keys', CURRENT);
    db.close();
    return ok(key ?? null);
  } catch (cause) {
    return err(storageErrorOf(cause));
  }
}

/** In place of the one before. */
export async function saveSigningKey(key: StoredKey): Promise<StorageError | null> {
  try {
    const db = await openKeys();
    await db.put('keys', key, CURRENT);
    db.close();
    return null;
  } catch (cause) {
    return storageErrorOf(cause);
  }
}

/**
 * What attached files hold, by the SHA-256 of their content, so that the same file is kept once. A database of its own:
 * files may be larger than everything else together, and every workspace of this browser shares them.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

import { storageErrorOf, type StorageError } from '#/data/idb/storage-error.ts';
import { err, ok, type Result } from '#/domain/result.ts';

const NAME = 'telltale-attachments';

interface StoredFile {
  readonly sha256: string;
  readonly content: Blob;
  /** Milliseconds since 1970. */
  readonly storedAt: number;
}

interface Schema extends DBSchema {
  files: { key: string; value: StoredFile };
}

/** `null` where this browser does not hold it: it was attached in another one, or its data was cleared. */
export async function readAttachment(sha256: string): Promise<Result<Blob | null, StorageError>> {
  return withFiles(async (db) => (await db.get('files', sha256))?.content ?? null);
}

/** Hashes of all that is stored here. */
export async function storedAttachments(): Promise<Result<ReadonlySet<string>, StorageError>> {
  return withFiles(async (db) => new Set(await db.getAllKeys('files')));
}

/** Known content is written again with the day alone changed, so that a sweep does not take it for left over. */
export async function storeAttachment(file: StoredFile): Promise<Result<null, StorageError>> {
  return withFiles(async (db) => {
    await db.put('files', file);
    return null;
  });
}

/** How long a file may lie here before the commit that refers to it: a form is filled in meanwhile. */
const SPARED_MS = 24 * 60 * 60 * 1000;

/** Takes out what none of the hashes is, and answers how many bytes that freed. */
export async function dropAttachmentsBut(
  kept: ReadonlySet<string>,
  nowMs: number,
): Promise<Result<number, StorageError>> {
  return withFiles(async (db) => {
    const transaction = db.transaction('files', 'readwrite');
    let freed = 0;
    let cursor = await transaction.store.openCursor();
    while (cursor !== null) {
      const { sha256, content, storedAt } = cursor.value;
      if (!kept.has(sha256) && storedAt < nowMs - SPARED_MS) {
        freed += content.size;
        // oxlint-disable-next-line no-await-in-loop -- a cursor goes one record at a time.
        await cursor.delete();
      }
      // oxlint-disable-next-line no-await-in-loop -- as above.
      cursor = await cursor.continue();
    }
    await transaction.done;
    return freed;
  });
}

async function withFiles<Value>(
  work: (db: IDBPDatabase<Schema>) => Promise<Value>,
): Promise<Result<Value, StorageError>> {
  try {
    const db = await openDB<Schema>(NAME, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('files', { keyPath: 'sha256' });
      },
    });
    try {
      return ok(await work(db));
    } finally {
      db.close();
    }
  } catch (cause) {
    return err(storageErrorOf(cause));
  }
}

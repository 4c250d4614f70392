import type { Database } from '#/data/idb/database.ts';
import { attachedInLine } from '#/domain/evidence/attachments.ts';

/**
 * Hashes of the files that any ledger of this browser ever spoke of: a file that was taken off an item is still part of
 * its past. Workspaces that were deleted and can be brought back count.
 */
export async function referencedAttachments(db: Database): Promise<ReadonlySet<string>> {
  const hashes = new Set<string>();
  let cursor = await db.transaction('commits').store.openCursor();
  while (cursor !== null) {
    for (const hash of attachedInLine(cursor.value.line)) hashes.add(hash);
    // oxlint-disable-next-line no-await-in-loop -- a cursor goes one record at a time, so that a long ledger fits.
    cursor = await cursor.continue();
  }
  return hashes;
}

import { isoDateOf } from '#/domain/dates.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import { backupFileName } from '#/exchange/backup/backup-file.ts';
import { renderBackup } from '#/exchange/backup/render-backup.ts';
import { describeStorageError } from '#/state/describe-error.ts';
import { notify } from '#/state/notices.ts';
import { ledgerOf } from '#/state/workspaces-store.ts';
import { saveFile } from '#/ui/save-file.ts';

/** Saves the open workspace with its whole history as one file. */
export async function backUp(id: WorkspaceId): Promise<void> {
  const ledger = await ledgerOf(id);
  if (!ledger.ok) {
    notify({ tone: 'bad', ...describeStorageError(ledger.error) });
    return;
  }
  const { record, lines } = ledger.value;
  const name = backupFileName(record.name, isoDateOf(Date.now()));
  saveFile(name, renderBackup(id, record.people, lines), 'application/jsonl');
}

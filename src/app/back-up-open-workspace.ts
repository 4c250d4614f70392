import { isoDateOf } from '#/domain/dates.ts';
import { describeStorageError } from '#/state/describe-error.ts';
import { useDocument } from '#/state/document-store.ts';
import { notify } from '#/state/notices.ts';
import { ledgerOf } from '#/state/workspaces-store.ts';
import { saveFile } from '#/ui/save-file.ts';

/** Saves the ledger on screen, unsaved changes included, as a file. The way out when all else fails. */
export async function backUpOpenWorkspace(): Promise<void> {
  const { record } = useDocument.getState();
  if (record === null) return;
  const ledger = await ledgerOf(record.id);
  if (!ledger.ok) {
    notify({ tone: 'bad', ...describeStorageError(ledger.error) });
    return;
  }
  const [{ renderBackup }, { BACKUP_SUFFIX }] = await Promise.all([
    import('#/exchange/backup/render-backup.ts'),
    import('#/exchange/backup/backup-file.ts'),
  ]);
  const name = `${plainName(record.name)}-${isoDateOf(Date.now())}${BACKUP_SUFFIX}`;
  saveFile(name, renderBackup(record.id, record.people, ledger.value.lines), 'application/jsonl');
}

/** A file name that every system takes: `Meridian Health` as `meridian-health`. */
function plainName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return plain.replaceAll(/^-+|-+$/g, '') || 'workspace';
}

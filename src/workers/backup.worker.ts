import type { Commit } from '#/domain/ledger/commit.ts';
import type { Result } from '#/domain/result.ts';
import type { Backup, BackupError } from '#/exchange/backup/backup-file.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';
import { planRestore, type RestorePlan } from '#/exchange/backup/plan-restore.ts';

/** Sent by our own page only, so it is typed and not parsed. The file is read first, then compared with what is here. */
export type BackupRequest =
  | { readonly kind: 'read'; readonly file: File }
  | { readonly kind: 'compare'; readonly here: readonly Commit[] | null };

export type BackupAnswer =
  /** `null`: the browser could not read the file. */
  | { readonly kind: 'read'; readonly backup: Result<Backup, BackupError> | null }
  | { readonly kind: 'compared'; readonly plan: RestorePlan };

let backup: Backup | null = null;

self.addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
  void answerTo(data).then((answer) => self.postMessage(answer));
});

async function answerTo(request: BackupRequest): Promise<BackupAnswer> {
  if (request.kind === 'read') {
    const text = await textOf(request.file);
    const parsed = text === null ? null : parseBackup(text);
    backup = parsed?.ok === true ? parsed.value : null;
    return { kind: 'read', backup: parsed };
  }
  if (backup === null) throw new Error('There is no backup to compare');
  return { kind: 'compared', plan: planRestore(backup, request.here) };
}

/** `null` where the browser cannot read it: a folder that was dropped, a file that is gone. */
async function textOf(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}

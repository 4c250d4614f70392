import type { Commit } from '#/domain/ledger/commit.ts';
import type { Result } from '#/domain/result.ts';
import type { Backup, BackupError } from '#/exchange/backup/backup-file.ts';
import type { RestorePlan } from '#/exchange/backup/plan-restore.ts';
import type { BackupAnswer, BackupRequest } from '#/workers/backup.worker.ts';

/**
 * Checks a backup file off the main thread: every line is hashed, and a large file would stop the page for seconds.
 * `close` lets go of the file.
 */
export interface BackupReader {
  /** `null`: the browser could not read the file. */
  readonly read: (file: File) => Promise<Result<Backup, BackupError> | null>;
  /** What restoring the file just read would do to the commits that are here. */
  readonly compare: (here: readonly Commit[] | null) => Promise<RestorePlan>;
  readonly close: () => void;
}

export function openBackupReader(): BackupReader {
  const worker = new Worker(new URL('../../workers/backup.worker.ts', import.meta.url), { type: 'module' });

  function ask(request: BackupRequest): Promise<BackupAnswer> {
    return new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<BackupAnswer>) => resolve(data), { once: true });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
      worker.postMessage(request);
    });
  }

  return {
    async read(file) {
      const answer = await ask({ kind: 'read', file });
      return answer.kind === 'read' ? answer.backup : null;
    },
    async compare(here) {
      const answer = await ask({ kind: 'compare', here });
      if (answer.kind !== 'compared') throw new Error('The reader answered another question');
      return answer.plan;
    },
    close: () => worker.terminate(),
  };
}

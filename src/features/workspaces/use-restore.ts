import { useCallback, useState } from 'react';

import type { Standing } from '#/data/idb/workspace-list.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { canonicalJson } from '#/domain/ledger/canonical.ts';
import type { Backup } from '#/exchange/backup/backup-file.ts';
import { openBackupReader } from '#/features/workspaces/backup-reader.ts';
import { describeBackupError } from '#/features/workspaces/describe-backup-error.ts';
import type { RestorePlan } from '#/exchange/backup/plan-restore.ts';
import { report } from '#/features/workspaces/report.ts';
import { newId } from '#/state/new-id.ts';
import { notify } from '#/state/notices.ts';
import { openWorkspace, storedCommits, storeLedger, undoDelete } from '#/state/workspaces-store.ts';

export type RestoreChoice = 'merge' | 'keep_both';

export interface Question {
  readonly backup: Backup;
  readonly plan: Extract<RestorePlan, { kind: 'merge' | 'forked' }>;
  /** What the workspace that is here is called. */
  readonly name: string;
  /** Where it stood when the question was asked. */
  readonly standing: Standing;
}

export interface Restore {
  readonly readFile: (file: File) => Promise<void>;
  /** Set while the reader has to choose; nothing is written before. */
  readonly question: Question | null;
  readonly answer: (choice: RestoreChoice | null) => Promise<void>;
}

/** Restores a backup file. It asks before it touches a workspace that is here. */
export function useRestore(onRestored: () => void): Restore {
  const [question, setQuestion] = useState<Question | null>(null);

  const readFile = useCallback(
    async (file: File) => {
      const looked = await lookInto(file);
      if (looked === null) return;
      const { backup, stored, plan } = looked;
      if (plan.kind === 'new' || stored === null) {
        if (await storeBackup(backup, backup.workspace, null)) onRestored();
      } else if (plan.kind === 'nothing_new') {
        if (stored.record.deletedAt !== null) await undoDelete(backup.workspace);
        notify({
          tone: 'info',
          what: 'There was nothing to restore.',
          why: `${stored.record.name} already holds every change in ${file.name}${plan.newerHere > 0 ? `, and ${plan.newerHere} more` : ''}.`,
          todo: '',
        });
        if (report(await openWorkspace(backup.workspace))) onRestored();
      } else {
        setQuestion({ backup, plan, name: stored.record.name, standing: standingOf(stored.commits) });
      }
    },
    [onRestored],
  );

  const answer = useCallback(
    async (choice: RestoreChoice | null) => {
      if (question === null) return;
      setQuestion(null);
      if (choice === null) return;
      const { backup, plan, standing } = question;
      const done =
        choice === 'merge' && plan.kind === 'merge'
          ? await storeBackup(
              { ...backup, commits: plan.merged, lines: plan.merged.map((commit) => canonicalJson(commit)) },
              backup.workspace,
              standing,
            )
          : await storeBackup(backup, newId('workspace'), null);
      if (done) onRestored();
    },
    [question, onRestored],
  );

  return { readFile, question, answer };
}

function standingOf(commits: readonly Commit[]): Standing {
  return { latest: commits.at(-1)?.id ?? null, count: commits.length };
}

/** What is in the file and what restoring it would do; `null`, and said why, where it cannot be used. */
async function lookInto(file: File): Promise<{
  readonly backup: Backup;
  readonly stored: Awaited<ReturnType<typeof storedCommits>>;
  readonly plan: RestorePlan;
} | null> {
  const reader = openBackupReader();
  try {
    const read = await reader.read(file);
    if (read === null) {
      notify({
        tone: 'bad',
        what: `${file.name} could not be read.`,
        why: 'It may be a folder, or it was moved or is open elsewhere. Nothing was restored.',
        todo: 'Choose the backup file itself, one that ends in .telltale.jsonl.',
      });
      return null;
    }
    if (!read.ok) {
      notify({ tone: 'bad', ...describeBackupError(file.name, read.error) });
      return null;
    }
    const stored = await storedCommits(read.value.workspace);
    return { backup: read.value, stored, plan: await reader.compare(stored?.commits ?? null) };
  } finally {
    reader.close();
  }
}

async function storeBackup(
  { people, lines, commits }: Backup,
  id: Backup['workspace'],
  expected: Standing,
): Promise<boolean> {
  const stored = await storedCommits(id);
  const sample = stored?.record.sample ?? null;
  return report(
    await storeLedger({ id, sample, people: { ...stored?.record.people, ...people } }, { lines, commits }, expected),
  );
}

import { loadSample, type SampleId } from '#/data/samples/load-sample.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';
import { describeBackupError } from '#/features/workspaces/describe-backup-error.ts';
import { report } from '#/features/workspaces/report.ts';
import { describeStorageError } from '#/state/describe-error.ts';
import { notify } from '#/state/notices.ts';
import { openWorkspace, storedCommits, storeLedger } from '#/state/workspaces-store.ts';

/** Opens a sample. What one changed in it before is still there; `resetSample` brings back the bundled one. */
export async function openSample(id: SampleId): Promise<boolean> {
  const parsed = await bundled(id);
  if (parsed === null) return false;
  const stored = await storedCommits(parsed.workspace);
  if (stored !== null && stored.record.deletedAt === null) return report(await openWorkspace(parsed.workspace));
  return store(id, parsed);
}

/** Puts the bundled ledger in place of what was made of it. */
export async function resetSample(id: SampleId): Promise<boolean> {
  const parsed = await bundled(id);
  return parsed !== null && store(id, parsed);
}

type Parsed = Extract<ReturnType<typeof parseBackup>, { ok: true }>['value'];

async function bundled(id: SampleId): Promise<Parsed | null> {
  const text = await loadSample(id);
  if (!text.ok) {
    notify({ tone: 'bad', ...describeStorageError(text.error) });
    return null;
  }
  const parsed = parseBackup(text.value);
  if (!parsed.ok) {
    notify({ tone: 'bad', ...describeBackupError(id, parsed.error) });
    return null;
  }
  return parsed.value;
}

async function store(id: SampleId, { workspace, people, lines, commits }: Parsed): Promise<boolean> {
  return report(await storeLedger({ id: workspace, sample: id, people }, { lines, commits }));
}

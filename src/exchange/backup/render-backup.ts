import type { WorkspaceId } from '#/domain/ids.ts';
import { canonicalJson } from '#/domain/ledger/canonical.ts';
import { headOf } from '#/domain/ledger/head.ts';
import { BACKUP_VERSION, type People } from '#/exchange/backup/backup-file.ts';

/** `lines`: the raw ledger lines in id order. The same workspace gives the same bytes. */
export function renderBackup(workspace: WorkspaceId, people: People, lines: readonly string[]): string {
  const header = canonicalJson({
    telltale: 'workspace',
    v: BACKUP_VERSION,
    workspace,
    people,
    commits: lines.length,
    head: headOf(lines),
  });
  return [header, ...lines, ''].join('\n');
}

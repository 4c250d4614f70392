import type { WorkspaceId } from '#/domain/ids.ts';
import { canonicalJson, sha256Hex } from '#/domain/ledger/canonical.ts';
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

/** SHA-256 of the last line; `null` of an empty ledger. */
export function headOf(lines: readonly string[]): string | null {
  const last = lines.at(-1);
  return last === undefined ? null : sha256Hex(last);
}

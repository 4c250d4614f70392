/** A ledger in any format, and what the format cannot hold. */
import { bundledCatalog, bundledStrategy } from '#/cli/bundled-data.ts';
import type { OutputFormat } from '#/cli/convert-arguments.ts';
import type { Ledger } from '#/exchange/backup/fresh-ledger.ts';
import { assertNever } from '#/domain/result.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { renderBackup } from '#/exchange/backup/render-backup.ts';
import { renderDettect } from '#/exchange/dettect/render-dettect.ts';
import { renderCsv } from '#/exchange/sheet/render-csv.ts';
import { renderXlsx } from '#/exchange/sheet/render-xlsx.ts';

export interface Written {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

export function writeInventory({ id, people, lines, workspace }: Ledger, format: OutputFormat): Written {
  switch (format) {
    case 'telltale':
      return { bytes: encoded(renderBackup(id, people, lines)), notes: [] };
    case 'dettect': {
      const strategy = bundledStrategy();
      const { text, health, notes } = renderDettect(
        workspace,
        strategy.analytics,
        bundledCatalog().checklist.retentionProfiles,
      );
      return {
        bytes: encoded(text),
        notes: [...health.map(({ where, says }) => `${where}: ${says}`), ...notes, ...notCarried(workspace, lines)],
      };
    }
    case 'csv':
      return { bytes: renderCsv(workspace), notes: notCarried(workspace, lines) };
    case 'xlsx':
      return { bytes: renderXlsx(workspace), notes: notCarried(workspace, lines) };
    default:
      return assertNever(format);
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The inventory goes along; what people made of it stays in the backup. */
function notCarried(workspace: Workspace, lines: readonly string[]): readonly string[] {
  const counts = [
    [workspace.answers.size, 'answers'],
    [workspace.actions.size, 'actions'],
    [workspace.evidence.size, 'evidence items'],
    [workspace.limits.size, 'decisions on limits'],
    [lines.length > 1 ? lines.length : 0, 'recorded changes'],
  ] as const;
  const kept = counts.filter(([count]) => count > 0).map(([count, what]) => `${String(count)} ${what}`);
  const profile = workspace.settings.retentionProfile;
  return [
    ...(kept.length === 0 ? [] : [`not in this format: ${kept.join(', ')}. Keep the backup.`]),
    ...(profile === emptyWorkspace().settings.retentionProfile
      ? []
      : [`not in this format: the retention profile (${profile}). Set it again where the file is imported.`]),
  ];
}

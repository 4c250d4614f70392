import { isoDateOf } from '#/domain/dates.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { asOf as workspaceAsOf } from '#/domain/ledger/as-of.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { ExportRequest } from '#/cli/export-arguments.ts';
import type { Backup } from '#/exchange/backup/backup-file.ts';
import type { PackScope } from '#/exchange/pack/about.ts';

/** The scope of an export: the day of the record's own present, and populations that were named, found in it. */
export function exportScope(
  { commits }: Backup,
  { asOf, populations }: Extract<ExportRequest, { kind: 'export' }>,
  nowMs: number,
): Result<PackScope, string> {
  const workspace = asOf === null ? fold(commits) : workspaceAsOf(commits, asOf);
  const on = asOf ?? workspace.settings.frozenOn ?? isoDateOf(nowMs);
  if (populations.length === 0) return ok({ on, asOf, populations: null });
  const found: PopulationId[] = [];
  for (const wanted of populations) {
    const own = populationsCalled(workspace, wanted);
    const [first, second] = own;
    if (first === undefined) return err(`there is no population ${wanted} in it. Name one as it is called there.`);
    if (second !== undefined) return err(`several populations are called ${wanted}. Name the id: ${own.join(', ')}.`);
    found.push(first);
  }
  return ok({ on, asOf, populations: [...new Set(found)] });
}

function populationsCalled(workspace: Workspace, wanted: string): readonly PopulationId[] {
  const all = [...workspace.populations.values()];
  const byId = all.filter(({ id }) => id === wanted);
  const found = byId.length > 0 ? byId : all.filter(({ name }) => name === wanted);
  return found.map(({ id }) => id);
}

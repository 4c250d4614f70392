import { isoDateOf } from '#/domain/dates.ts';
import type { Checklist, Controls } from '#/domain/catalog/catalog.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { asOf as workspaceAsOf } from '#/domain/ledger/as-of.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { ExportRequest } from '#/cli/export-arguments.ts';
import type { Backup } from '#/exchange/backup/backup-file.ts';
import { touchedControls, type ChecklistScope } from '#/exchange/checklist-scope.ts';
import type { PackScope } from '#/exchange/pack/about.ts';

type Wanted = Extract<ExportRequest, { kind: 'export' }>;

/** The scope of an export: the day of the record's own present, and what was named, found in the record and the checklist. */
export function exportScope(
  { commits }: Backup,
  wanted: Wanted,
  known: { readonly checklist: Checklist; readonly controls: Controls },
  nowMs: number,
): Result<PackScope, string> {
  const { asOf } = wanted;
  const workspace = asOf === null ? fold(commits) : workspaceAsOf(commits, asOf);
  const on = asOf ?? workspace.settings.frozenOn ?? isoDateOf(nowMs);
  const populations = populationsNamed(workspace, wanted.populations);
  if (!populations.ok) return populations;
  const checklist = checklistNamed(wanted, known.checklist, known.controls);
  return checklist.ok ? ok({ on, asOf, populations: populations.value, checklist: checklist.value }) : checklist;
}

function populationsNamed(
  workspace: Workspace,
  names: readonly string[],
): Result<readonly PopulationId[] | null, string> {
  if (names.length === 0) return ok(null);
  const found: PopulationId[] = [];
  for (const wanted of names) {
    const own = populationsCalled(workspace, wanted);
    const [first, second] = own;
    if (first === undefined) return err(`there is no population ${wanted} in it. Name one as it is called there.`);
    if (second !== undefined) return err(`several populations are called ${wanted}. Name the id: ${own.join(', ')}.`);
    found.push(first);
  }
  return ok([...new Set(found)]);
}

function populationsCalled(workspace: Workspace, wanted: string): readonly PopulationId[] {
  const all = [...workspace.populations.values()];
  const byId = all.filter(({ id }) => id === wanted);
  const found = byId.length > 0 ? byId : all.filter(({ name }) => name === wanted);
  return found.map(({ id }) => id);
}

function checklistNamed(
  { criteria, controls }: Wanted,
  checklist: Checklist,
  known: Controls,
): Result<ChecklistScope | null, string> {
  if (criteria.length > 0) {
    const ids = new Set([...checklist.items.map(({ id }) => id), ...checklist.criteria.keys()]);
    const missing = criteria.find((id) => !ids.has(id));
    if (missing !== undefined)
      return err(`there is no criterion ${missing} in the checklist. Items are ${listOf(checklist.items)}.`);
    return ok({ by: 'criteria', ids: [...new Set(criteria)] });
  }
  if (controls.length === 0) return ok(null);
  const { frameworks } = known;
  const ids = new Set([...frameworks.map(({ id }) => id), ...touchedControls(known).map(({ key }) => key)]);
  const missing = controls.find((id) => !ids.has(id));
  if (missing !== undefined) {
    const framework = frameworks.find(({ id }) => missing.startsWith(`${id}:`));
    return err(
      framework === undefined
        ? `there is no framework ${missing}. There are ${listOf(frameworks)}; a control is named as ${frameworks[0]?.id ?? ''}:ID.`
        : `nothing in the checklist touches ${missing}. Name another control of ${framework.name}.`,
    );
  }
  return ok({ by: 'controls', ids: [...new Set(controls)] });
}

function listOf(named: readonly { readonly id: string }[]): string {
  return named.map(({ id }) => id).join(', ');
}

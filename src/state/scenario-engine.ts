/** What it takes to read a scenario and to write in it. Loaded when one is opened. */
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import type { ScenarioId } from '#/domain/ids.ts';
import { applyScenario, type AsIf } from '#/domain/planning/scenario/as-if.ts';
import { recordEdit } from '#/domain/planning/scenario/record-edit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const applied = new WeakMap<Scenario, { readonly record: Workspace; readonly asIf: AsIf }>();

/** The record with a scenario, worked out once for every component that reads it. */
export function asIfOf(record: Workspace, scenario: Scenario): AsIf {
  const known = applied.get(scenario);
  if (known !== undefined && known.record === record) return known.asIf;
  const asIf = applyScenario(record, scenario);
  applied.set(scenario, { record, asIf });
  return asIf;
}

/** An edit of the record as a change of the scenario, which leaves the record alone. */
export function triedOut(record: Workspace, id: ScenarioId, edit: CommitDraft): Result<CommitDraft, CommandError> {
  const scenario = record.scenarios.get(id);
  return scenario === undefined
    ? err({ kind: 'not_found', collection: 'scenarios', id })
    : recordEdit(record, scenario, edit);
}

import type { ScenarioId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor, removalOf } from '#/domain/workspace/commands/draft.ts';
import { fieldsInWords } from '#/domain/workspace/commands/in-words.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import { nextOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Made = Result<CommitDraft, CommandError>;

/** With what is tried out in it from the start, if anything. */
export function addScenario(workspace: Workspace, id: ScenarioId, fields: Partial<Omit<Scenario, 'id'>>): Made {
  if (workspace.scenarios.has(id)) return err({ kind: 'already_exists', collection: 'scenarios', id });
  const name = fields.name?.trim() ?? '';
  if (name === '') return err({ kind: 'name_required', collection: 'scenarios' });
  const { edits = {}, proposals = {}, ...plain } = fields;
  const ops = opsFor(workspace, 'scenarios', id, {
    order: nextOrder(workspace.scenarios),
    ...plain,
    name,
    ...prefixed('edits', edits),
    ...prefixed('proposals', proposals),
  });
  return ops.ok ? draft(`Began scenario ${name}`, ops.value) : ops;
}

export function editScenario(
  workspace: Workspace,
  id: ScenarioId,
  patch: Partial<Pick<Scenario, 'name' | 'note'>>,
): Made {
  const current = workspace.scenarios.get(id);
  if (current === undefined) return err({ kind: 'not_found', collection: 'scenarios', id });
  if (patch.name?.trim() === '') return err({ kind: 'name_required', collection: 'scenarios' });
  const ops = opsFor(workspace, 'scenarios', id, patch);
  if (!ops.ok) return ops;
  const isRenamed = ops.value.length === 1 && patch.name !== undefined;
  return draft(
    isRenamed
      ? `Renamed scenario ${current.name} to ${patch.name}`
      : `Changed ${fieldsInWords(ops.value)} of scenario ${current.name}`,
    ops.value,
  );
}

export function duplicateScenario(workspace: Workspace, id: ScenarioId, newId: ScenarioId): Made {
  const original = workspace.scenarios.get(id);
  if (original === undefined) return err({ kind: 'not_found', collection: 'scenarios', id });
  const { id: _, ...fields } = original;
  const name = `${original.name.slice(0, 180)} (copy)`;
  const made = addScenario(workspace, newId, { ...fields, name, order: original.order + 0.5 });
  return made.ok ? draft(`Duplicated scenario ${original.name}`, made.value.ops) : made;
}

export function removeScenario(workspace: Workspace, id: ScenarioId): Made {
  const scenario = workspace.scenarios.get(id);
  if (scenario === undefined) return err({ kind: 'not_found', collection: 'scenarios', id });
  return draft(`Deleted scenario ${scenario.name}`, [removalOf('scenarios', id)]);
}

function prefixed(field: string, values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${field}.${key}`, value]));
}

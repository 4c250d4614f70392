import { MODES_OF } from '#/domain/catalog/vocabulary.ts';
import { coverageIdOf, type PopulationId } from '#/domain/ids.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { collect, draft, opsFor, removalOf, type Patch } from '#/domain/workspace/commands/draft.ts';
import { fieldsInWords, namesInWords, rangeInWords } from '#/domain/workspace/commands/in-words.ts';
import { MODE_LABELS } from '#/domain/workspace/labels.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { nextOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export type PopulationFields = Omit<Population, 'id'>;
type Made = Result<CommitDraft, CommandError>;

export function addPopulation(workspace: Workspace, id: PopulationId, fields: Partial<PopulationFields>): Made {
  if (workspace.populations.has(id)) return err({ kind: 'already_exists', collection: 'populations', id });
  const name = fields.name?.trim() ?? '';
  if (name === '') return err({ kind: 'name_required', collection: 'populations' });
  const patch = { order: nextOrder(workspace.populations), ...fields, name };
  if (!modeFits(patch)) return err({ kind: 'mode_of_other_platform' });
  const ops = opsFor(workspace, 'populations', id, patch);
  return ops.ok ? draft(`Added population ${name}`, ops.value) : ops;
}

export function editPopulation(workspace: Workspace, id: PopulationId, patch: Partial<PopulationFields>): Made {
  const current = workspace.populations.get(id);
  if (current === undefined) return err({ kind: 'not_found', collection: 'populations', id });
  if (patch.name !== undefined && patch.name.trim() === '')
    return err({ kind: 'name_required', collection: 'populations' });
  const next = { ...current, ...patch };
  // A changed platform takes the mode with it where the new platform has no such mode.
  const complete =
    patch.platform !== undefined && patch.mode === undefined && !modeFits(next)
      ? { ...patch, mode: 'unknown' as const }
      : patch;
  if (!modeFits({ ...next, ...complete })) return err({ kind: 'mode_of_other_platform' });
  const ops = opsFor(workspace, 'populations', id, complete);
  return ops.ok ? draft(editLabel(current, patch, ops.value), ops.value) : ops;
}

function editLabel(current: Population, patch: Partial<PopulationFields>, ops: readonly Op[]): string {
  if (ops.length === 1) {
    if (patch.name !== undefined) return `Renamed population ${current.name} to ${patch.name}`;
    if (patch.devices !== undefined) return `Set devices of ${current.name} to ${rangeInWords(patch.devices)}`;
    if (patch.mode !== undefined) return `Set management mode of ${current.name} to ${MODE_LABELS[patch.mode]}`;
  }
  return `Changed ${fieldsInWords(ops)} of ${current.name}`;
}

/** Whether the platform has the mode. An unknown mode fits any. */
export function modeFits(population: Partial<PopulationFields>): boolean {
  const { platform = 'android', mode = 'unknown' } = population;
  return mode === 'unknown' || (MODES_OF[platform] as readonly string[]).includes(mode);
}

/** A copy beside the original, with its coverage; answers, limits and evidence speak of the original and stay with it. */
export function duplicatePopulation(workspace: Workspace, id: PopulationId, newId: PopulationId): Made {
  const original = workspace.populations.get(id);
  if (original === undefined) return err({ kind: 'not_found', collection: 'populations', id });
  const { id: _, ...fields } = original;
  const copy = opsFor(workspace, 'populations', newId, {
    ...fields,
    name: `${original.name} (copy)`,
    // The next import counts the devices of its group once: into the original.
    importKey: '',
    order: original.order + 0.5,
  });
  const cells = [...(workspace.coverage.get(id)?.values() ?? [])].map((cell) => {
    const { id: _id, population: _population, source, ...rest } = cell;
    return opsFor(workspace, 'coverage', coverageIdOf(newId, source), flattened(rest));
  });
  const ops = collect([copy, ...cells]);
  return ops.ok ? draft(`Duplicated population ${original.name}`, ops.value) : ops;
}

/** Fields one level down get a path of their own. */
export function flattened(record: Readonly<Record<string, unknown>>): Patch {
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([key, inner]) => [`${field}.${key}`, inner] as const)
        : [[field, value] as const],
    ),
  );
}

/** Removes populations and what was recorded about them. An undo brings all of it back. */
export function removePopulations(workspace: Workspace, ids: readonly PopulationId[]): Made {
  const names: string[] = [];
  const ops: Op[] = [];
  for (const id of ids) {
    const population = workspace.populations.get(id);
    if (population === undefined) return err({ kind: 'not_found', collection: 'populations', id });
    names.push(population.name);
    ops.push(removalOf('populations', id));
    for (const cell of workspace.coverage.get(id)?.values() ?? []) ops.push(removalOf('coverage', cell.id));
    for (const answer of workspace.answers.values())
      if (answer.population === id) ops.push(removalOf('answers', answer.id));
    for (const limit of workspace.limits.values()) if (limit.population === id) ops.push(removalOf('limits', limit.id));
    for (const accepted of workspace.acceptances.values())
      if (accepted.population === id) ops.push(removalOf('acceptances', accepted.id));
  }
  return draft(`Removed ${names.length > 2 ? '' : 'population '}${namesInWords(names, 'populations')}`, ops);
}

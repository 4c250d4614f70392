import { coverageIdOf, type SourceId } from '#/domain/ids.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { collect, draft, opsFor, removalOf } from '#/domain/workspace/commands/draft.ts';
import { fieldsInWords, namesInWords } from '#/domain/workspace/commands/in-words.ts';
import { flattened } from '#/domain/workspace/commands/population-commands.ts';
import type { Coverage, Source } from '#/domain/workspace/entities.ts';
import { nextOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export type SourceFields = Omit<Source, 'id'>;
type Made = Result<CommitDraft, CommandError>;

export function addSource(workspace: Workspace, id: SourceId, fields: Partial<SourceFields>): Made {
  if (workspace.sources.has(id)) return err({ kind: 'already_exists', collection: 'sources', id });
  const name = fields.name?.trim() ?? '';
  if (name === '') return err({ kind: 'name_required', collection: 'sources' });
  const ops = opsFor(workspace, 'sources', id, { order: nextOrder(workspace.sources), ...fields, name });
  return ops.ok ? draft(`Added source ${name}`, ops.value) : ops;
}

export function editSource(workspace: Workspace, id: SourceId, patch: Partial<SourceFields>): Made {
  const current = workspace.sources.get(id);
  if (current === undefined) return err({ kind: 'not_found', collection: 'sources', id });
  if (patch.name !== undefined && patch.name.trim() === '')
    return err({ kind: 'name_required', collection: 'sources' });
  const ops = opsFor(workspace, 'sources', id, patch);
  if (!ops.ok) return ops;
  const renamed = ops.value.length === 1 && patch.name !== undefined;
  return draft(
    renamed
      ? `Renamed source ${current.name} to ${patch.name}`
      : `Changed ${fieldsInWords(ops.value)} of ${current.name}`,
    ops.value,
  );
}

/** A copy beside the original, with what was recorded for it in each population. */
export function duplicateSource(workspace: Workspace, id: SourceId, newId: SourceId): Made {
  const original = workspace.sources.get(id);
  if (original === undefined) return err({ kind: 'not_found', collection: 'sources', id });
  const { id: _, ...fields } = original;
  const copy = opsFor(workspace, 'sources', newId, {
    ...fields,
    name: `${original.name} (copy)`,
    order: original.order + 0.5,
  });
  const cells = cellsOf(workspace, id).map((cell) => {
    const { id: _id, population, source: _source, ...rest } = cell;
    return opsFor(workspace, 'coverage', coverageIdOf(population, newId), flattened(rest));
  });
  const ops = collect([copy, ...cells]);
  return ops.ok ? draft(`Duplicated source ${original.name}`, ops.value) : ops;
}

/** Removes sources and their cells. An undo brings all of it back. */
export function removeSources(workspace: Workspace, ids: readonly SourceId[]): Made {
  const names: string[] = [];
  const ops: Op[] = [];
  for (const id of ids) {
    const source = workspace.sources.get(id);
    if (source === undefined) return err({ kind: 'not_found', collection: 'sources', id });
    names.push(source.name);
    ops.push(removalOf('sources', id), ...cellsOf(workspace, id).map((cell) => removalOf('coverage', cell.id)));
  }
  return draft(`Removed ${names.length > 2 ? '' : 'source '}${namesInWords(names, 'sources')}`, ops);
}

function cellsOf(workspace: Workspace, source: SourceId): readonly Coverage[] {
  return [...workspace.coverage.values()].flatMap((row) => row.get(source) ?? []);
}

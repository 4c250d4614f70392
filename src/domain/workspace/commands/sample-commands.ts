import type { SampleId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor, removalOf } from '#/domain/workspace/commands/draft.ts';
import type { Sample } from '#/domain/workspace/entities.ts';
import type { SampleResult } from '#/domain/workspace/record-vocabulary.ts';
import { SAMPLE_RESULT_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Made = Result<CommitDraft, CommandError>;

/** Writes a draw down. Seed, method and what was drawn are never changed again. */
export function recordSample(workspace: Workspace, id: SampleId, fields: Omit<Sample, 'id' | 'results'>): Made {
  if (workspace.samples.has(id)) return err({ kind: 'already_exists', collection: 'samples', id });
  if (fields.name.trim() === '') return err({ kind: 'name_required', collection: 'samples' });
  const ops = opsFor(workspace, 'samples', id, fields);
  return ops.ok ? draft(`Drew the sample “${fields.name}”: ${fields.drawn.length} of ${fields.total}`, ops.value) : ops;
}

/** What testing the item at a position showed; `null`: not tested. */
export function recordResult(
  workspace: Workspace,
  id: SampleId,
  position: number,
  result: SampleResult | null,
  note: string,
): Made {
  const sample = workspace.samples.get(id);
  if (sample === undefined) return err({ kind: 'not_found', collection: 'samples', id });
  const field = `results.${position}`;
  if (!sample.drawn.some((item) => item.position === position))
    return err({ kind: 'bad_value', collection: 'samples', field, expected: 'the position of an item that was drawn' });
  const patch = { [field]: result === null ? undefined : { result, note } };
  const ops = opsFor(workspace, 'samples', id, patch);
  const words = result === null ? 'not tested' : SAMPLE_RESULT_LABELS[result].toLowerCase();
  return ops.ok ? draft(`Recorded item ${position} of the sample “${sample.name}”: ${words}`, ops.value) : ops;
}

/** Takes a sample that was drawn by mistake out of view. */
export function removeSample(workspace: Workspace, id: SampleId): Made {
  const sample = workspace.samples.get(id);
  if (sample === undefined) return err({ kind: 'not_found', collection: 'samples', id });
  return draft(`Removed the sample “${sample.name}”`, [removalOf('samples', id)]);
}

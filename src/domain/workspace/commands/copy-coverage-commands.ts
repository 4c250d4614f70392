import type { Observability } from '#/domain/catalog/catalog.ts';
import { coverageIdOf } from '#/domain/ids.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { collect, draft, opsFor, type Patch } from '#/domain/workspace/commands/draft.ts';
import { namesInWords } from '#/domain/workspace/commands/in-words.ts';
import { flattened } from '#/domain/workspace/commands/population-commands.ts';
import type { Coverage, Population } from '#/domain/workspace/entities.ts';
import { familyReach } from '#/domain/workspace/family-reach.ts';
import { planCopy, type CopyChoices } from '#/domain/workspace/plan-copy.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/**
 * Copies what is recorded of one population onto others, as `planCopy` says: one commit, one undo step. Shares,
 * evidence dates and notes come along only when asked for, and switches only where the target's mode knows them.
 */
export function copyCoverage(
  workspace: Workspace,
  observability: Observability,
  choices: CopyChoices,
): Result<CommitDraft, CommandError> {
  const original = workspace.populations.get(choices.from);
  if (original === undefined) return err({ kind: 'not_found', collection: 'populations', id: choices.from });
  const results: Result<readonly Op[], CommandError>[] = [];
  const names = new Set<string>();
  for (const { cell, population, source, verdict } of planCopy(workspace, observability, choices)) {
    if (verdict.kind !== 'copied') continue;
    const target = workspace.populations.get(population);
    const family = workspace.sources.get(source)?.family;
    if (target === undefined || family === undefined) continue;
    const known = coverageOf(workspace, population, source);
    const relevant: readonly string[] = familyReach(observability, target, family)?.requires ?? [];
    const patch = patchOf(cell, known, relevant, choices);
    const ops = opsFor(workspace, 'coverage', coverageIdOf(population, source), patch);
    if (ops.ok && ops.value.length > 0) names.add(nameOf(target));
    results.push(ops);
  }
  const ops = collect(results);
  return ops.ok
    ? draft(`Copied coverage of ${original.name} to ${namesInWords([...names], 'populations')}`, ops.value)
    : ops;
}

function nameOf({ name, id }: Population): string {
  return name === '' ? id : name;
}

/** What is written into the target. Its own share and evidence stay unless the original's are asked for. */
function patchOf(cell: Coverage, known: Coverage | null, relevant: readonly string[], choices: CopyChoices): Patch {
  const { id: _id, population: _population, source: _source, share, evidenceDate, note, switches, ...rest } = cell;
  const kept = Object.fromEntries(Object.entries(switches).filter(([name]) => relevant.includes(name)));
  const copied = {
    ...flattened({ ...rest, switches: kept }),
    ...(choices.withProof ? { share, evidenceDate, note } : {}),
  };
  if (known === null) return copied;
  return choices.overwrite ? { ...emptied(known), ...copied } : withoutKnown(copied, known);
}

/** Takes away one level down what the original does not say. */
function emptied({ quality, switches, capability }: Coverage): Patch {
  return Object.fromEntries(Object.keys(flattened({ quality, switches, capability })).map((path) => [path, undefined]));
}

/** An unknown cell may still hold a grade or a note of its own. */
function withoutKnown(copied: Patch, known: Coverage): Patch {
  const said = flattened(known);
  return Object.fromEntries(Object.entries(copied).filter(([path]) => path === 'state' || (said[path] ?? '') === ''));
}

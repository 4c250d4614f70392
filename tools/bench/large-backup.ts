import type { ActorId, WorkspaceId } from '#/domain/ids.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { ok, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { attachmentPatch } from '#/domain/workspace/commands/attachment-commands.ts';
import { opsFor } from '#/domain/workspace/commands/draft.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { renderBackup } from '#/exchange/backup/render-backup.ts';

import { largeEvidence } from './large-evidence.ts';
import { EVALUATED_ON, largeWorkspace } from './large-workspace.ts';

const ACTOR = 'bench' as ActorId;
const FIRST_MS = Date.UTC(2025, 0, 1);
const BETWEEN_MS = 60_000;

/** Items of evidence that one commit adds. */
const ITEMS_AT_ONCE = 500;

/**
 * A large workspace as a backup file, made through the same commands as by hand: one commit a population. `itemCount`
 * items of evidence come in few commits, as an import would bring them.
 */
export function largeBackup(populationCount: number, sourceCount: number, itemCount = 0): string {
  const large = largeWorkspace(populationCount, sourceCount);
  const lines: string[] = [];
  let workspace = emptyWorkspace();
  let head = EMPTY_HEAD;
  const append = (label: string, ...made: readonly Result<CommitDraft, CommandError>[]): void => {
    const sealed = sealCommit({ label, ops: made.flatMap(opsOf) }, head, ACTOR, FIRST_MS + lines.length * BETWEEN_MS);
    lines.push(sealed.line);
    head = sealed.head();
    workspace = applyCommit(workspace, sealed.commit);
  };

  append('Created workspace Large', editSettings(workspace, { name: 'Large', frozenOn: EVALUATED_ON }));
  append('Added sources', ...[...large.sources.values()].map(({ id, ...fields }) => addSource(workspace, id, fields)));
  append(
    'Added populations',
    ...[...large.populations.values()].map(({ id, ...fields }) => addPopulation(workspace, id, fields)),
  );
  for (const { id, name } of large.populations.values()) append(`Recorded ${name}`, ...recorded(workspace, large, id));
  const items = largeEvidence(populationCount, sourceCount, itemCount);
  for (let at = 0; at < items.length; at += ITEMS_AT_ONCE) {
    const some = items.slice(at, at + ITEMS_AT_ONCE);
    append(
      'Added evidence',
      ...some.map(({ id, files, ...fields }) =>
        drafted(opsFor(workspace, 'evidence', id, { ...fields, ...attachmentPatch(files) })),
      ),
    );
  }
  return renderBackup('bench-large' as WorkspaceId, { [ACTOR]: 'Bench' }, lines);
}

function drafted(ops: Result<readonly Op[], CommandError>): Result<CommitDraft, CommandError> {
  return ops.ok ? ok({ label: '', ops: ops.value }) : ops;
}

function recorded(
  workspace: Workspace,
  large: Workspace,
  id: Parameters<typeof addPopulation>[1],
): readonly Result<CommitDraft, CommandError>[] {
  return [...(large.coverage.get(id)?.values() ?? [])].map(
    ({ population, source, state, share, deviceSet, quality, switches, capability, evidenceDate }) =>
      editCoverage(workspace, [{ population, source }], {
        state,
        share,
        deviceSet,
        quality: known(quality),
        switches: known(switches),
        capability: known(capability),
        evidenceDate,
      }),
  );
}

function known<Value>(values: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

/** Nothing to write down is fine; anything else is a fault of the benchmark. */
function opsOf(made: Result<CommitDraft, CommandError>): readonly Op[] {
  if (made.ok) return made.value.ops;
  if (made.error.kind === 'no_change') return [];
  throw new Error(JSON.stringify(made.error));
}

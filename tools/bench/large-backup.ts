import type { ActorId, WorkspaceId } from '#/domain/ids.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import type { Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { renderBackup } from '#/exchange/backup/render-backup.ts';

import { EVALUATED_ON, largeWorkspace } from './large-workspace.ts';

const ACTOR = 'bench' as ActorId;
const FIRST_MS = Date.UTC(2025, 0, 1);
const BETWEEN_MS = 60_000;

/** A large workspace as a backup file, made through the same commands as by hand: one commit a population. */
export function largeBackup(populationCount: number, sourceCount: number): string {
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
  return renderBackup('bench-large' as WorkspaceId, { [ACTOR]: 'Bench' }, lines);
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

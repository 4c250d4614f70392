/** Ledgers for tests: commands told one after the other by one or several actors, sealed as the app seals them. */
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import type { Commit, CommitDraft } from '#/domain/ledger/commit.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import type { ActorId, PopulationId, SourceId } from '#/domain/ids.ts';
import type { Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export const ANNA = 'anna' as ActorId;
export const BEN = 'ben' as ActorId;
export const NURSES = 'p-nurses' as PopulationId;
export const SWG = 's-swg' as SourceId;

export interface Told {
  readonly commits: readonly Commit[];
  readonly lines: readonly string[];
  readonly workspace: Workspace;
}

export type Command = (workspace: Workspace, commits: readonly Commit[]) => Result<CommitDraft, CommandError>;

const START_MS = Date.UTC(2026, 0, 5);

/** One minute between commands. A command that is refused is left out. */
export function tell(commands: readonly Command[], actor: ActorId = ANNA, from?: Told): Told {
  let head = EMPTY_HEAD;
  const commits: Commit[] = [...(from?.commits ?? [])];
  const lines: string[] = [...(from?.lines ?? [])];
  let workspace = from?.workspace ?? emptyWorkspace();
  let nowMs = START_MS + commits.length * 60_000;
  for (const command of commands) {
    const draft = command(workspace, commits);
    nowMs += 60_000;
    if (!draft.ok) continue;
    const sealed = sealCommit(draft.value, head, actor, nowMs);
    head = sealed.head();
    commits.push(sealed.commit);
    lines.push(sealed.line);
    workspace = applyCommit(workspace, sealed.commit);
  }
  return { commits, lines, workspace };
}

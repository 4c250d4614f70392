/** A ledger of ten thousand believable commits: populations and sources first, then edits of one cell each. */
import type { ActorId } from '#/domain/ids.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import type { Commit, CommitDraft, Op } from '#/domain/ledger/commit.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { largeWorkspace } from './large-workspace.ts';

const POPULATIONS = 200;
const SOURCES = 12;
const FIRST_MS = Date.UTC(2025, 0, 1);
const BETWEEN_MS = 60_000;

export interface Ledger {
  readonly commits: readonly Commit[];
  readonly lines: readonly string[];
}

export function ledgerOfEdits(count: number, populations = POPULATIONS, sources = SOURCES): Ledger {
  const actor = 'bench' as ActorId;
  const commits: Commit[] = [];
  const lines: string[] = [];
  let head = EMPTY_HEAD;
  for (const draft of draftsOf(largeWorkspace(populations, sources), count)) {
    const sealed = sealCommit(draft, head, actor, FIRST_MS + commits.length * BETWEEN_MS);
    commits.push(sealed.commit);
    lines.push(sealed.line);
    head = sealed.head();
  }
  return { commits, lines };
}

function* draftsOf(workspace: Workspace, count: number): Generator<CommitDraft> {
  let made = 0;
  for (const { id, name, family } of workspace.sources.values()) {
    made++;
    yield {
      label: `Added source ${name}`,
      ops: [set('sources', id, 'name', name), set('sources', id, 'family', family)],
    };
  }
  for (const { id, name, platform, mode, devices } of workspace.populations.values()) {
    made++;
    yield {
      label: `Added population ${name}`,
      ops: [
        set('populations', id, 'name', name),
        set('populations', id, 'platform', platform),
        set('populations', id, 'mode', mode),
        set('populations', id, 'devices', devices),
      ],
    };
  }
  const cells = workspace.coverage
    .values()
    .flatMap((row) => row.values())
    .toArray();
  for (; made < count; made++) {
    const cell = cells[(made * 7) % cells.length];
    if (cell === undefined) return;
    const share = (made % 101) / 100;
    yield {
      label: `Set the share to ${String(made % 101)} %`,
      ops: [set('coverage', cell.id, 'state', 'present'), set('coverage', cell.id, 'share', [share, share])],
    };
  }
}

function set(collection: Op['at'][0], id: string, field: string, to: NonNullable<Op['to']>): Op {
  return { at: [collection, id, field], to };
}

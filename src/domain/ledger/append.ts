import { canonicalJson, hashOf, sha256Hex } from '#/domain/ledger/canonical.ts';
import { tick, usableTime } from '#/domain/ledger/clock.ts';
import { COMMIT_VERSION, type Commit, type CommitDraft } from '#/domain/ledger/commit.ts';
import type { ActorId, CommitId } from '#/domain/ids.ts';

/** Where a ledger stands: what the next commit of an actor must follow. */
export interface LedgerHead {
  /** The greatest id in the ledger, by whomever. */
  readonly latest: CommitId | null;
  /** SHA-256 (hex) of each actor's last raw line. */
  readonly lastLineHash: ReadonlyMap<ActorId, string>;
}

export const EMPTY_HEAD: LedgerHead = { latest: null, lastLineHash: new Map() };

export interface SealedCommit {
  readonly commit: Commit;
  /** The raw line: what is stored, backed up and hashed. */
  readonly line: string;
  readonly head: LedgerHead;
}

/** Makes a commit of a draft, chained to the actor's previous one. `nowMs`: milliseconds since 1970. */
export function sealCommit(draft: CommitDraft, head: LedgerHead, actor: ActorId, nowMs: number): SealedCommit {
  const madeAt = usableTime(nowMs);
  const unsealed = {
    v: COMMIT_VERSION,
    id: tick(head.latest, madeAt, actor),
    at: new Date(madeAt).toISOString(),
    actor,
    label: draft.label,
    ops: draft.ops,
    ...(draft.undoes === undefined ? {} : { undoes: draft.undoes }),
    prev: head.lastLineHash.get(actor) ?? null,
  } as const;
  const commit: Commit = { ...unsealed, hash: hashOf(unsealed) };
  const line = canonicalJson(commit);
  return { commit, line, head: headAfter(head, commit, line) };
}

export function headAfter(head: LedgerHead, commit: Commit, line: string): LedgerHead {
  const latest = head.latest === null || commit.id > head.latest ? commit.id : head.latest;
  return { latest, lastLineHash: new Map(head.lastLineHash).set(commit.actor, sha256Hex(line)) };
}

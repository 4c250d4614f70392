import { canonicalJson, sha256Hex } from '#/domain/ledger/canonical.ts';
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

/**
 * Its text and hashes are worked out when they are asked for: for a paste of thousands of cells they take as long as the
 * paste. A draft of the commands always has a text, since a schema has read each of its values.
 */
export interface SealedCommit {
  readonly commit: Commit;
  /** The raw line: what is stored, backed up and hashed. */
  readonly line: string;
  /** `latest` of the head that it was sealed on. */
  readonly after: CommitId | null;
  readonly head: () => LedgerHead;
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
  const unsealedLine = once(() => canonicalJson(unsealed));
  const hash = once(() => sha256Hex(unsealedLine()));
  const commit: Commit = {
    ...unsealed,
    get hash() {
      return hash();
    },
  };
  const line = once(() => lineWithHash(unsealedLine(), commit));
  return {
    commit,
    get line() {
      return line();
    },
    after: head.latest,
    head: once(() => headAfter(head, commit, line())),
  };
}

function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => (done ??= { value: work() }).value;
}

/** On the same head, the same draft of the same moment gives the same bytes: what is sealed so stays as it is. */
export function isSealedOn({ commit, after }: SealedCommit, head: LedgerHead): boolean {
  return after === head.latest && commit.prev === (head.lastLineHash.get(commit.actor) ?? null);
}

export function headAfter(head: LedgerHead, commit: Commit, line: string): LedgerHead {
  const latest = head.latest === null || commit.id > head.latest ? commit.id : head.latest;
  return { latest, lastLineHash: new Map(head.lastLineHash).set(commit.actor, sha256Hex(line)) };
}

/**
 * The canonical JSON of the commit without making it a second time, which takes as long as hashing when a commit is a
 * paste of thousands of cells. Canonical keys are in order, and `hash` comes right after `actor` and `at`.
 */
function lineWithHash(unsealedLine: string, { actor, at, hash }: Commit): string {
  const start = canonicalJson({ actor, at }).slice(0, -1);
  return `${start},"hash":"${hash}"${unsealedLine.slice(start.length)}`;
}

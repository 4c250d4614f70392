/**
 * One recorded change: who, when, why, before, after. The list of commits is the ledger, and the ledger is the workspace.
 *
 * A line of the ledger is a commit as canonical JSON (RFC 8785). `prev` is the SHA-256 of the same actor's previous raw
 * line, so `sha256sum` alone can walk a chain; `hash` is the SHA-256 of the canonical JSON of the commit without `hash`.
 */
import type { ActorId, CommitId } from '#/domain/ids.ts';
import type { Collection } from '#/domain/workspace/entities.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Sets one field of one entity. `from` and `to` are left out where the field had, or will have, no value.
 * The field `$deleted` set to `true` removes the entity from view and keeps its other fields for an undo or a merge.
 * A field `quality.fields` is one level down.
 */
export interface Op {
  readonly at: readonly [collection: Collection, entity: string, field: string];
  readonly from?: Json;
  readonly to?: Json;
}

/** What a command wants: words for people and operations for the fold. It becomes a commit when it is appended. */
export interface CommitDraft {
  /** A sentence in the past tense, "Set share of Zscaler on Clinician iPhones to 90 %". Names, never ids. */
  readonly label: string;
  readonly ops: readonly Op[];
  /** The commit that this one takes back (an undo), or the undo that it takes back (a redo). */
  readonly undoes?: CommitId;
}

export const COMMIT_VERSION = 1;

/** Operations of one commit. Ten thousand populations with thirty cells each can be made, or removed, in one. */
export const MAX_OPS = 2_000_000;

/** Characters of a commit's operations, as JSON. Ten such commits fit in one backup file. */
export const MAX_OPS_LENGTH = 50_000_000;

export interface Commit extends CommitDraft {
  readonly v: typeof COMMIT_VERSION;
  readonly id: CommitId;
  /** Wall clock of the actor, ISO 8601 with milliseconds, UTC. */
  readonly at: string;
  readonly actor: ActorId;
  /** SHA-256 (hex) of the actor's previous raw line; `null` for the first. */
  readonly prev: string | null;
  readonly hash: string;
}

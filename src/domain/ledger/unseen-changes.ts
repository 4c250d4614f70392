import type { Commit, Json, Op } from '#/domain/ledger/commit.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { DELETED } from '#/domain/ledger/record-fields.ts';
import { recordInView, sameJson, valueIn } from '#/domain/ledger/value-at.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** A field that was set over a value which the one who set it had not seen. */
export interface UnseenChange {
  /** Label of the commit that set it. */
  readonly label: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/**
 * Where commits that came in, in id order, wrote over what they had not seen: the value that an operation names as the
 * one before is not the one that stands. The last writer wins; that a value was lost to it is told here.
 */
export function unseenChanges(workspace: Workspace, commits: readonly Commit[]): readonly UnseenChange[] {
  const found: UnseenChange[] = [];
  let record = workspace;
  for (const commit of commits) {
    for (const op of commit.ops) {
      const before = standing(record, op);
      if (before === null || sameJson(before.value, op.from) || sameJson(before.value, op.to)) continue;
      found.push({ label: commit.label, before: before.value, after: op.to });
    }
    record = applyCommit(record, commit);
  }
  return found;
}

/** `null` where there is nothing to write over: the record is not in view, or comes and goes as a whole. */
function standing(workspace: Workspace, { at }: Op): { readonly value: Json | undefined } | null {
  const [collection, id, path] = at;
  if (path === DELETED) return null;
  const record = recordInView(workspace, collection, id);
  return record === undefined ? null : { value: valueIn(record, path) };
}

import type { Commit } from '#/domain/ledger/commit.ts';
import { inIdOrder } from '#/domain/ledger/fold.ts';
import { err, ok, type Result } from '#/domain/result.ts';

/** Two different commits under one id: one of the two histories was rewritten. */
export interface ForkedHistory {
  readonly kind: 'forked_history';
  readonly commit: Commit;
}

/** Set union in id order: commutative, associative, idempotent. */
export function mergeCommits(
  ours: readonly Commit[],
  theirs: readonly Commit[],
): Result<readonly Commit[], ForkedHistory> {
  const byId = new Map(ours.map((commit) => [commit.id, commit]));
  for (const commit of theirs) {
    const known = byId.get(commit.id);
    if (known !== undefined && known.hash !== commit.hash) return err({ kind: 'forked_history', commit });
    byId.set(commit.id, commit);
  }
  return ok(inIdOrder([...byId.values()]));
}

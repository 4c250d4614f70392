import { useMemo } from 'react';

import classes from '#/features/inventory/details/details.module.css';
import type { Commit } from '#/domain/ledger/commit.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { formatDate } from '#/ui/format.ts';

/** Who changed the record last, in the words of the commit: the start of any auditor's walk back. */
export function LastChange({ entity }: { readonly entity: string }) {
  const { commits, people } = useLedger();
  const last = useMemo(() => lastCommitOf(commits, entity), [commits, entity]);
  if (last === null) return <p className={classes.last}>Nobody has recorded anything here yet.</p>;
  const name = people[last.actor] ?? 'someone without a name';
  return (
    <p className={classes.last}>
      Last changed by {name} on {formatDate(last.at)}: {last.label}
    </p>
  );
}

function lastCommitOf(commits: readonly Commit[], entity: string): Commit | null {
  return commits.findLast((commit) => commit.ops.some((op) => op.at[1] === entity)) ?? null;
}

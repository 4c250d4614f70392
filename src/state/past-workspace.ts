import type { IsoDate } from '#/domain/dates.ts';
import { asOf } from '#/domain/ledger/as-of.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

let past: { readonly commits: readonly Commit[]; readonly date: IsoDate; readonly workspace: Workspace } | null = null;

/** The record at the end of a day. Every component that reads the same past shares one fold of it. */
export function pastWorkspace(commits: readonly Commit[], date: IsoDate): Workspace {
  if (past === null || past.commits !== commits || past.date !== date) {
    past = { commits, date, workspace: asOf(commits, date) };
  }
  return past.workspace;
}

/** What restoring a file would do, worked out before anything changes. */
import { canonicalJson } from '#/domain/ledger/canonical.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { mergeCommits } from '#/domain/ledger/merge.ts';
import type { Backup } from '#/exchange/backup/backup-file.ts';

export type RestorePlan =
  /** No workspace of that id is here. */
  | { readonly kind: 'new' }
  /** Everything in the file is here already. */
  | { readonly kind: 'nothing_new'; readonly newerHere: number }
  /** The file has changes that are not here; both histories fit into one. */
  | { readonly kind: 'merge'; readonly fromFile: number; readonly onlyHere: number; readonly merged: readonly Commit[] }
  /** Both went on from the same point under the same name, or one was rewritten: they cannot become one. */
  | { readonly kind: 'forked'; readonly fromFile: number; readonly onlyHere: number };

export function planRestore(backup: Backup, here: readonly Commit[] | null): RestorePlan {
  if (here === null) return { kind: 'new' };
  const known = new Set(here.map(({ hash }) => hash));
  const fromFile = backup.commits.filter(({ hash }) => !known.has(hash)).length;
  const onlyHere = here.length - (backup.commits.length - fromFile);
  if (fromFile === 0) return { kind: 'nothing_new', newerHere: onlyHere };
  const merged = mergeCommits(here, backup.commits);
  const fits = merged.ok && verifyChain(merged.value.map((commit) => canonicalJson(commit))).ok;
  return fits ? { kind: 'merge', fromFile, onlyHere, merged: merged.value } : { kind: 'forked', fromFile, onlyHere };
}

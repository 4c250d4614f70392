/** `data/people.json`: the names of those who recorded something, by the ids that stand in the ledger. */
import { canonicalJson } from '#/domain/ledger/canonical.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { People } from '#/exchange/backup/backup-file.ts';

/** Those who recorded something in the pack; who came later has no place in it. */
export function peopleIn(commits: readonly Commit[], people: People): People {
  const actors = new Set<string>(commits.map(({ actor }) => actor));
  return Object.fromEntries(Object.entries<string>(people).filter(([actor]) => actors.has(actor)));
}

export function peopleText(people: People): string {
  return `${canonicalJson(people)}\n`;
}

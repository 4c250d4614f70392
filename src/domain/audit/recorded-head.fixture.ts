import type { RecordedHead } from '#/domain/audit/recorded-head.ts';
import { canonicalJson } from '#/domain/ledger/canonical.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { headsAt, lastLineHash } from '#/domain/ledger/head.ts';

/** What is written down today of a record as it stands. */
export function headNow(commits: readonly Commit[]): RecordedHead {
  return {
    head: headsAt(commits, [commits.length]).get(commits.length) ?? '',
    commits: commits.length,
    reach: 'ledger',
  };
}

/** What an older Telltale wrote down. */
export function headOfBefore(commits: readonly Commit[]): RecordedHead {
  const head = lastLineHash(commits.slice(-1).map((commit) => canonicalJson(commit))) ?? '';
  return { head, commits: commits.length, reach: 'last_change' };
}

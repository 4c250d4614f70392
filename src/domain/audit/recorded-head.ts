/** Where the ledger stood when somebody signed, drew or looked, as it was written down. */
import { canonicalJson, sha256Hex } from '#/domain/ledger/canonical.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { Heads } from '#/domain/ledger/head.ts';
import type { HeadReach } from '#/domain/workspace/record-vocabulary.ts';

export interface RecordedHead {
  /** As the history and packs show it; '' of an empty ledger. */
  readonly head: string;
  /** How many lines there were. */
  readonly commits: number;
  /** Whether it is of all lines, or of the last one alone as those of before. */
  readonly reach: HeadReach;
}

/** The numbers of lines at which heads have to be known to tell whether these still hold. */
export function countsOf(recorded: Iterable<RecordedHead>): readonly number[] {
  return [...recorded].filter(({ reach }) => reach === 'ledger').map(({ commits }) => commits);
}

/** What is written down of the head at a number of lines; `null` where `heads` does not have it. */
export function recordedHead(heads: Heads, commits: number): RecordedHead | null {
  const head = heads.get(commits);
  return head === undefined ? null : { head, commits, reach: 'ledger' };
}

/** Whether the lines up to a head are still the ones that it was taken of. `heads`: of `commits`, at `countsOf`. */
export function isHeadOf(
  { head, commits: count, reach }: RecordedHead,
  commits: readonly Commit[],
  heads: Heads,
): boolean {
  if (reach === 'ledger') return heads.get(count) === head;
  const last = commits[count - 1];
  return (last === undefined ? '' : sha256Hex(canonicalJson(last))) === head;
}

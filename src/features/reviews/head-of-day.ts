import type { IsoDate } from '#/domain/dates.ts';
import { commitsUntil } from '#/domain/ledger/as-of.ts';
import type { Commit } from '#/domain/ledger/commit.ts';

/** Hash of the last commit up to the end of a day; '' of an empty ledger. */
export function headOfDay(commits: readonly Commit[], on: IsoDate): string {
  return commitsUntil(commits, on).at(-1)?.hash ?? '';
}

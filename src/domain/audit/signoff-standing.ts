/** What became of the record since somebody signed it. */
import type { IsoDate } from '#/domain/dates.ts';
import { commitsUntil } from '#/domain/ledger/as-of.ts';
import { canonicalJson, sha256Hex } from '#/domain/ledger/canonical.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { Collection, Signoff } from '#/domain/workspace/entities.ts';

/** What a signature stands on. */
export interface SignedHead {
  /** SHA-256 of the last line of the ledger, as the history and packs show it; '' of an empty one. */
  readonly head: string;
  readonly commits: number;
}

/** Of the record as it was at the end of a day. */
export function headOn(commits: readonly Commit[], on: IsoDate): SignedHead {
  const until = commitsUntil(commits, on);
  return { head: headOf(until.at(-1)), commits: until.length };
}

export type SignoffStanding =
  | { readonly kind: 'as_signed' }
  /** Changes that came after it; what an audit itself writes down is none. */
  | { readonly kind: 'moved'; readonly since: readonly Commit[] }
  /** The lines below the signature are not those that were signed: changes dated before it came in, or it is another record. */
  | { readonly kind: 'other_record' };

/** `commits`: in order of their ids. */
export function standingOf(signed: Pick<Signoff, 'head' | 'commits'>, commits: readonly Commit[]): SignoffStanding {
  if (!isHeadOf(signed, commits)) return { kind: 'other_record' };
  const since = commits.slice(signed.commits).filter((commit) => !isOfAudit(commit));
  return since.length === 0 ? { kind: 'as_signed' } : { kind: 'moved', since };
}

/** Whether the line that something stands on is where it says. */
export function isHeadOf({ head, commits: count }: SignedHead, commits: readonly Commit[]): boolean {
  return headOf(commits[count - 1]) === head;
}

const AUDIT: ReadonlySet<Collection> = new Set(['requests', 'signoffs', 'samples', 'comments', 'reviews', 'scenarios']);

/** Whether a change touches nothing that a score or a claim stands on. */
function isOfAudit({ ops }: Commit): boolean {
  return ops.every(({ at: [collection] }) => AUDIT.has(collection));
}

function headOf(commit: Commit | undefined): string {
  return commit === undefined ? '' : sha256Hex(canonicalJson(commit));
}

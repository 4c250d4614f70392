/** What became of the record since somebody signed it. */
import { isHeadOf, type RecordedHead } from '#/domain/audit/recorded-head.ts';
import type { Heads } from '#/domain/ledger/head.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { Collection } from '#/domain/workspace/entities.ts';

export type SignoffStanding =
  | { readonly kind: 'as_signed' }
  /** Changes that came after it; what an audit itself writes down is none. */
  | { readonly kind: 'moved'; readonly since: readonly Commit[] }
  /** The lines below the signature are not those that were signed: changes dated before it came in, or it is another record. */
  | { readonly kind: 'other_record' };

/** `commits`: in order of their ids; `heads`: of these, where the signature stands (`countsOf`). */
export function standingOf(signed: RecordedHead, commits: readonly Commit[], heads: Heads): SignoffStanding {
  if (!isHeadOf(signed, commits, heads)) return { kind: 'other_record' };
  const since = commits.slice(signed.commits).filter((commit) => !isOfAudit(commit));
  return since.length === 0 ? { kind: 'as_signed' } : { kind: 'moved', since };
}

const AUDIT: ReadonlySet<Collection> = new Set(['requests', 'signoffs', 'samples', 'comments', 'reviews', 'scenarios']);

/** Whether a change touches nothing that a score or a claim stands on. */
function isOfAudit({ ops }: Commit): boolean {
  return ops.every(({ at: [collection] }) => AUDIT.has(collection));
}

/** What an auditor writes down: it proves or changes nothing of what the record claims. */
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import type { Collection } from '#/domain/workspace/entities.ts';

const OF_AUDITORS: ReadonlySet<Collection> = new Set(['requests', 'samples', 'signoffs', 'comments']);

/** Whether a change is only of requests, samples, sign-offs and comments: what is allowed in a record opened to read. */
export function isOfAuditor({ ops }: Pick<CommitDraft, 'ops'>): boolean {
  return ops.every(({ at: [collection] }) => OF_AUDITORS.has(collection));
}

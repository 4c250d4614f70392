/**
 * The address of an operation as one text, `coverage/<population>~<source>/quality.fields`: what a scenario files its
 * edits under.
 */
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { isIdIn } from '#/domain/ledger/entity-id.ts';
import type { Collection } from '#/domain/workspace/entities.ts';

/** A scenario within a scenario would have no record to stand on; reviews and what auditors do took place. */
type NeverTried = 'scenarios' | 'reviews' | 'requests' | 'signoffs' | 'samples' | 'comments';

/** Everything that can be tried out. */
const TRIED: Readonly<Record<Exclude<Collection, NeverTried>, true>> = {
  workspace: true,
  populations: true,
  sources: true,
  families: true,
  coverage: true,
  answers: true,
  actions: true,
  evidence: true,
  limits: true,
  acceptances: true,
};

type TriedCollection = keyof typeof TRIED;

export function editKeyOf([collection, id, field]: Op['at']): string {
  return `${collection}/${id}/${field}`;
}

/** `null` for what is no address of a record that a scenario can change. */
export function editAddress(key: string): Op['at'] | null {
  const [collection = '', id = '', ...rest] = key.split('/');
  const field = rest.join('/');
  if (!isTried(collection) || !isIdIn(collection, id) || field === '') return null;
  return [collection, id, field];
}

export function isTried(collection: string): collection is TriedCollection {
  return Object.hasOwn(TRIED, collection);
}

/** Whether a draft is only about what cannot be tried out, and so goes to the record itself. */
export function isForRecord({ ops }: Pick<CommitDraft, 'ops'>): boolean {
  return ops.every(({ at }) => !isTried(at[0]));
}

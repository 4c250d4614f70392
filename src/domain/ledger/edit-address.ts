/**
 * The address of an operation as one text, `coverage/<population>~<source>/quality.fields`: what a scenario files its
 * edits under.
 */
import type { Op } from '#/domain/ledger/commit.ts';
import { isIdIn } from '#/domain/ledger/entity-id.ts';
import type { Collection } from '#/domain/workspace/entities.ts';

/**
 * Everything that can be tried out. A scenario within a scenario would have no record to stand on, and a review is a
 * meeting that took place.
 */
const TRIED: Readonly<Record<Exclude<Collection, 'scenarios' | 'reviews'>, true>> = {
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

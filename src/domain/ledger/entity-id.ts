import { FAMILIES } from '#/domain/catalog/vocabulary.ts';
import { isPlainId } from '#/domain/ids.ts';
import { assertNever } from '#/domain/result.ts';
import type { Collection } from '#/domain/workspace/entities.ts';

const CRITERION = /^[TDME][1-9]\.[1-9]$/;
const LIMIT = /^L\d\d$/;

/**
 * Whether an id is one that our own code could have given a record of the collection: plain for most, the family for a
 * statement about it, and joined where the id says what the record is about (`population~source`, `criterion@population`).
 */
export function isIdIn(collection: Collection, id: string): boolean {
  switch (collection) {
    case 'workspace':
      return id === 'workspace';
    case 'families':
      return (FAMILIES as readonly string[]).includes(id);
    case 'coverage':
      return isJoined(id, '~', isPlainId, isPlainId);
    case 'limits':
      return isJoined(id, '~', isPlainId, (limit) => LIMIT.test(limit));
    case 'answers':
      return isJoined(
        id,
        '@',
        (criterion) => CRITERION.test(criterion),
        (population) => population === 'org' || isPlainId(population),
      );
    case 'populations':
    case 'sources':
    case 'actions':
    case 'evidence':
    case 'acceptances':
    case 'reviews':
    case 'requests':
    case 'signoffs':
    case 'samples':
    case 'comments':
    case 'scenarios':
      return isPlainId(id);
    default:
      return assertNever(collection);
  }
}

type Check = (part: string) => boolean;

function isJoined(id: string, joint: string, first: Check, second: Check): boolean {
  const parts = id.split(joint);
  return parts.length === 2 && first(parts[0] ?? '') && second(parts[1] ?? '');
}

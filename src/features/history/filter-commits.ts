import type { IsoDate } from '#/domain/dates.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import type { Commit, Op } from '#/domain/ledger/commit.ts';
import type { Collection } from '#/domain/workspace/entities.ts';

export interface CommitFilter {
  /** Words of the label, in any case, all of them; or the start of the hash that a page names as its last change. */
  readonly text: string;
  /** Id of an actor, or `all`. */
  readonly person: string;
  readonly kind: Collection | 'all';
  /** Id of a population, source, action or evidence item, or `all`. */
  readonly object: string;
  /** Inclusive; `null`: from the beginning, or to the end. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Newest first. */
export function filterCommits(commits: readonly Commit[], filter: CommitFilter): readonly Commit[] {
  const words = filter.text.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
  return commits
    .filter((commit) => {
      const day = dayOf(commit);
      return (
        (filter.from === null || day >= filter.from) &&
        (filter.to === null || day <= filter.to) &&
        (filter.person === 'all' || commit.actor === filter.person) &&
        (hasAll(commit.label, words) || startsHash(commit, words)) &&
        commit.ops.some((op) => isOf(op, filter))
      );
    })
    .toReversed();
}

function hasAll(label: string, words: readonly string[]): boolean {
  const text = label.toLocaleLowerCase('en');
  return words.every((word) => text.includes(word));
}

/** As it is printed: eight characters, with the sign that it goes on or without. */
function startsHash({ hash }: Commit, words: readonly string[]): boolean {
  const [start = ''] = words;
  return words.length === 1 && /^[0-9a-f]{8,64}…?$/.test(start) && hash.startsWith(start.replace('…', ''));
}

function isOf({ at: [collection, entity], from, to }: Op, { kind, object }: CommitFilter): boolean {
  if (kind !== 'all' && collection !== kind) return false;
  const isList = Array.isArray(to) || Array.isArray(from);
  return (
    object === 'all' || entity.split(/[~@]/).includes(object) || (isList && (names(from, object) || names(to, object)))
  );
}

/** Claims such as `coverage:p1~s1`, or the changes of an action, that speak of it. */
function names(value: Op['to'], object: string): boolean {
  if (typeof value === 'string') return value.split(/[:~@]/).includes(object);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner: Op['to']) => names(inner, object));
}

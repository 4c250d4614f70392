/** Which decisions hold for a gap as it is listed now, also where it was accepted before several were joined to one. */
import { byEnd, type AcceptedGap } from '#/domain/planning/acceptances.ts';
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import { isStandingKey } from '#/domain/planning/standing-losses.ts';

/**
 * The decisions that leave a gap open, the one that ends first on top; the gap is open again when that one is over. Where a
 * gap joins several populations those on each of them hold as well, if there is one on each: they were accepted one by one
 * before they were joined. One that stands by itself again keeps what was decided on all of them, unless there is a decision of
 * its own. `byGap`: as `acceptanceByGap` gives it.
 */
export function acceptancesOf(
  { key, source, change }: Pick<GapEntry, 'key' | 'source' | 'change'>,
  byGap: ReadonlyMap<string, AcceptedGap>,
): readonly AcceptedGap[] {
  const own = byGap.get(key);
  if (own !== undefined) return [own];
  const joined = change?.joinedAs === undefined ? undefined : byGap.get(change.joinedAs);
  if (joined !== undefined) return [joined];
  if (source === null || change === null || byGap.size < change.changes.length) return [];
  const part = `~${source}~`;
  const [name = ''] = key.slice(key.indexOf(part) + part.length).split('~');
  const found = change.changes.flatMap(({ population }) => byGap.get(`${population}${part}${name}`) ?? []);
  return found.length < change.changes.length ? [] : found.toSorted(byEnd);
}

/** Whether what a key stands for has surely gone when it is listed no more. A change may have got another key. */
export function isClosedWhenUnlisted(key: string): boolean {
  return key.startsWith('criterion~') || isStandingKey(key);
}

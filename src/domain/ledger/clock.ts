/**
 * A hybrid logical clock: wall time where clocks agree, a counter where they do not, the actor as tie-break. Ids sort as
 * text in the order in which commits are folded, whatever machine made them.
 */
import { LAST_CLOCK_DAY, epochMsOf, type IsoDate } from '#/domain/dates.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { isPlainId, type ActorId, type CommitId } from '#/domain/ids.ts';

const TIME_DIGITS = 9;
const COUNTER_DIGITS = 4;
const COUNTER_LIMIT = 36 ** COUNTER_DIGITS;
const DAY_MS = 86_400_000;
/** Later ids are refused: after an id at the end of the scale no next one could be written. */
const END_MS = epochMsOf(LAST_CLOCK_DAY) + DAY_MS;
/** The counter may still run on from here: no machine writes so many commits in a day of its own future. */
const LAST_TICK_MS = END_MS - DAY_MS;
const SHAPE = /^([0-9a-z]{9})-([0-9a-z]{4})-(.+)$/;

export interface Stamp {
  /** Milliseconds since 1970, UTC. */
  readonly timeMs: number;
  readonly counter: number;
  readonly actor: ActorId;
}

function commitIdOf(stamp: Stamp): CommitId {
  const time = stamp.timeMs.toString(36).padStart(TIME_DIGITS, '0');
  const counter = stamp.counter.toString(36).padStart(COUNTER_DIGITS, '0');
  return `${time}-${counter}-${stamp.actor}` as CommitId;
}

export function parseCommitId(text: string): Stamp | null {
  const [, time, counter, actor] = SHAPE.exec(text) ?? [];
  if (time === undefined || counter === undefined || actor === undefined || !isPlainId(actor)) return null;
  const timeMs = Number.parseInt(time, 36);
  if (timeMs >= END_MS) return null;
  return { timeMs, counter: Number.parseInt(counter, 36), actor: actor as ActorId };
}

/** What a machine's clock says, kept to the days that an id can hold. */
export function usableTime(nowMs: number): number {
  return Math.min(Math.max(Math.trunc(nowMs), 0), LAST_TICK_MS);
}

/**
 * The day (UTC) on which a change was made, by the clock of who made it. Not the time of the id: after one commit of a
 * clock that ran ahead, every later id carries that time on, while its maker's day is still the right one.
 *
 * The id alone decides which of two changes to one field stands. So what somebody recorded elsewhere without having seen
 * the commit of that clock comes before it when the two are merged; refusing the commit instead would lose it.
 */
export function dayOf({ at }: Pick<Commit, 'at'>): IsoDate {
  return at.slice(0, 10) as IsoDate;
}

/**
 * The next id: later than every id seen so far, even when this machine's clock runs behind. `nowMs` is a usable time.
 */
export function tick(latest: CommitId | null, nowMs: number, actor: ActorId): CommitId {
  const seen = latest === null ? null : parseCommitId(latest);
  if (seen === null || nowMs > seen.timeMs) return commitIdOf({ timeMs: nowMs, counter: 0, actor });
  if (seen.counter + 1 < COUNTER_LIMIT) return commitIdOf({ timeMs: seen.timeMs, counter: seen.counter + 1, actor });
  return commitIdOf({ timeMs: seen.timeMs + 1, counter: 0, actor });
}

/**
 * A hybrid logical clock: wall time where clocks agree, a counter where they do not, the actor as tie-break. Ids sort as
 * text in the order in which commits are folded, whatever machine made them.
 */
import { isPlainId, type ActorId, type CommitId } from '#/domain/ids.ts';

const TIME_DIGITS = 9;
const COUNTER_DIGITS = 4;
const COUNTER_LIMIT = 36 ** COUNTER_DIGITS;
/** Later ids are refused: after an id at the end of the scale no next one could be written. */
const END_MS = Date.UTC(2200, 0, 1);
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

export function timeMsOf(id: CommitId): number {
  return Number.parseInt(id.slice(0, TIME_DIGITS), 36);
}

/** The next id: later than every id seen so far, even when this machine's clock runs behind. */
export function tick(latest: CommitId | null, nowMs: number, actor: ActorId): CommitId {
  const seen = latest === null ? null : parseCommitId(latest);
  if (seen === null || nowMs > seen.timeMs) return commitIdOf({ timeMs: nowMs, counter: 0, actor });
  if (seen.counter + 1 < COUNTER_LIMIT) return commitIdOf({ timeMs: seen.timeMs, counter: seen.counter + 1, actor });
  return commitIdOf({ timeMs: seen.timeMs + 1, counter: 0, actor });
}

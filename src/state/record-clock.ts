import { addDays, epochMsOf } from '#/domain/dates.ts';
import type { Settings } from '#/domain/workspace/entities.ts';

const DAY_MS = 86_400_000;

/**
 * When a change is made, milliseconds since 1970. In a sample it is always the day the sample stands still on, at the
 * time of day it really is: what one tries there appears at the end of its history, not months after it.
 */
export function recordClock({ frozenOn }: Settings): number {
  const now = Date.now();
  if (frozenOn === null) return now;
  return Math.min(epochMsOf(frozenOn) + (now % DAY_MS), epochMsOf(addDays(frozenOn, 1)) - 1);
}

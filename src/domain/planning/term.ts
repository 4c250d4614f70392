import { daysBetween, type IsoDate } from '#/domain/dates.ts';

/** Days before its end from which a decision is worth raising again. */
const SOON_DAYS = 60;

export type Term = 'expired' | 'soon' | 'running' | 'open_ended';

/** How a decision that was taken for a time stands on a day. It still holds on its last day. */
export function termOf(expires: IsoDate | null, on: IsoDate): Term {
  if (expires === null) return 'open_ended';
  if (expires < on) return 'expired';
  return daysBetween(on, expires) <= SOON_DAYS ? 'soon' : 'running';
}

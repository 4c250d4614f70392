import type { OpenedLedger } from '#/data/idb/read-ledger.ts';
import { tellAheadOnce } from '#/data/session-storage.ts';
import { addDays, isoDateOf } from '#/domain/dates.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import { notify } from '#/state/notices.ts';

/** Clocks of two time zones are never further apart. */
const USUAL_DAYS = 1;

/**
 * Says once that a change is dated after today: somebody's clock runs ahead, or this one behind. Nothing is lost by it, but
 * a reading as of today leaves that change out. A sample stands still on a day of its own and is passed over.
 */
export function warnOfClockAhead({ record, commits, workspace }: OpenedLedger): void {
  if (workspace.settings.frozenOn !== null) return;
  const today = isoDateOf(Date.now());
  const last = commits.reduce((latest, commit) => (dayOf(commit) > latest ? dayOf(commit) : latest), today);
  if (last <= addDays(today, USUAL_DAYS) || !tellAheadOnce(record.id, last)) return;
  notify({
    tone: 'info',
    what: `A change of this workspace is dated ${last}, which is still to come.`,
    why: 'The clock of a computer that wrote to it was ahead, or the clock of this one is behind. A reading as of an earlier day leaves that change out.',
    todo: 'Check the date of this computer. Nothing is lost, and what you record now gets today’s date.',
  });
}

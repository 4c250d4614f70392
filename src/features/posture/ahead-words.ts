import type { IsoDate } from '#/domain/dates.ts';
import { proofOn } from '#/domain/planning/forecast-days.ts';
import type { Forecast } from '#/domain/planning/forecast.ts';
import { daysText, formatDate, formatPoints } from '#/ui/format.ts';

const NOTICEABLE = 0.5;

/**
 * Where the open actions lead by the target date, or by the last of them, and what that leaves to the target. Never more
 * than the dates and the past lateness say.
 */
export function aheadInWords(forecast: Forecast, target: number | null, targetDate: IsoDate | null): string {
  const { asDated, asLate, landing, lateDays } = forecast;
  const today = asDated[0]?.on;
  if (landing === 0 || today === undefined) {
    return 'Nothing planned has a date and changes the record, so nothing moves from here.';
  }
  const end = targetDate !== null && targetDate > today ? targetDate : (asLate.at(-1)?.on ?? today);
  const dated = proofOn(asDated, end)?.proven ?? 0;
  const late = proofOn(asLate, end)?.proven ?? dated;
  const actions = landing === 1 ? 'the one dated action lands' : `the ${landing} dated actions land`;
  const range =
    dated - late < NOTICEABLE ? '' : `, ${formatPoints(late)} if they come ${daysText(lateDays)} late as past ones did`;
  return `If ${actions} in time, ${formatPoints(dated)} points are proven by ${formatDate(end)}${range}${shortOf(target, dated)}.`;
}

function shortOf(target: number | null, dated: number): string {
  if (target === null) return '';
  const short = target - dated;
  return short < NOTICEABLE ? ': the target is reached' : `: ${formatPoints(short)} short of the target`;
}

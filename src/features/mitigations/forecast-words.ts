import type { IsoDate } from '#/domain/dates.ts';
import type { Forecast } from '#/domain/planning/forecast.ts';
import { proofOn } from '#/domain/planning/forecast-days.ts';
import { daysText, formatDate, formatNumber, formatPoints } from '#/ui/format.ts';

/** What the forecast says, against the target where there is one. */
export function forecastInWords(forecast: Forecast, target: number | null, targetDate: IsoDate | null): string {
  const { asDated, asLate, lateDays, past, landing, leftOut } = forecast;
  const left = leftOut === 0 ? '' : ` ${leftOutInWords(leftOut)}`;
  if (landing === 0) return `No action that changes the record has a due date, so nothing moves.${left}`;
  const today = asDated[0]?.on ?? null;
  const isPast = targetDate !== null && today !== null && targetDate < today;
  const end = (isPast ? null : targetDate) ?? asLate.at(-1)?.on ?? null;
  const dated = end === null ? null : proofOn(asDated, end);
  const late = end === null ? null : proofOn(asLate, end);
  if (end === null || dated === null || late === null) throw new Error('A forecast begins today');
  const digits = { digits: 1 };
  const aim = target === null ? '' : ` (target ${formatNumber(target)})`;
  const actions = landing === 1 ? 'the one dated action lands' : `the ${landing} dated actions land`;
  const first = `If ${actions} as dated, ${formatPoints(dated.proven, digits)} of 100 are proven by ${formatDate(end)}${aim}.`;
  const second =
    lateDays === 0
      ? past < 3
        ? ' Too few actions were due so far to tell how late they come.'
        : ' Actions so far came when first promised, four times of five.'
      : ` Actions so far came up to ${daysText(lateDays)} later than first promised, four times of five: then it is ${formatPoints(late.proven, digits)}.`;
  const passed = isPast ? ` The target date, ${formatDate(targetDate)}, has passed.` : '';
  return `${first}${second}${passed}${left}`;
}

function leftOutInWords(count: number): string {
  return count === 1
    ? 'One action is left out: it is blocked, has no due date, or waits for one like that.'
    : `${count} actions are left out: they are blocked, have no due date, or wait for one like that.`;
}

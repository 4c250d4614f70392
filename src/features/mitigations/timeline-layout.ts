/** Where the bars of a plan stand on a line of days, in percent of its width. */
import { addDays, daysBetween, type IsoDate } from '#/domain/dates.ts';
import type { ActionId } from '#/domain/ids.ts';
import type { Action } from '#/domain/workspace/entities.ts';

export interface TimelineBar {
  readonly id: ActionId;
  readonly left: number;
  readonly width: number;
}

export interface TimelineMonth {
  readonly label: string;
  readonly at: number;
}

export interface Timeline {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly today: number;
  readonly months: readonly TimelineMonth[];
  readonly bars: readonly TimelineBar[];
  /** Actions without any date. */
  readonly undated: readonly ActionId[];
}

/** Air at both ends, so that today and the last due date never stick to the edge. */
const MARGIN_DAYS = 14;
/** An action with one date is a point in time; as a bar it needs some width. */
const LEAST_DAYS = 5;
const MOST_MONTHS = 14;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Dated = Pick<Action, 'id' | 'start' | 'due' | 'doneOn'>;

export function timelineOf(actions: readonly Dated[], on: IsoDate): Timeline {
  const spans = actions.flatMap((action) => {
    const span = spanOf(action);
    return span === null ? [] : [{ id: action.id, ...span }];
  });
  const days = [on, ...spans.flatMap(({ start, end }) => [start, end])].toSorted();
  const from = addDays(days[0] ?? on, -MARGIN_DAYS);
  const to = addDays(days.at(-1) ?? on, MARGIN_DAYS);
  const whole = daysBetween(from, to);
  const at = (day: IsoDate) => (100 * daysBetween(from, day)) / whole;
  return {
    from,
    to,
    today: at(on),
    months: monthsBetween(from, to).map(({ day, label }) => ({ label, at: at(day) })),
    bars: spans.map(({ id, start, end }) => ({
      id,
      left: at(start),
      width: (100 * Math.max(LEAST_DAYS, daysBetween(start, end))) / whole,
    })),
    undated: actions.filter((action) => spanOf(action) === null).map(({ id }) => id),
  };
}

function spanOf({ start, due, doneOn }: Dated): { readonly start: IsoDate; readonly end: IsoDate } | null {
  const end = doneOn ?? due ?? start;
  if (end === null) return null;
  const from = start ?? (due !== null && due < end ? due : end);
  return from <= end ? { start: from, end } : { start: end, end };
}

/** First days of months, thinned out where there would be too many to label. */
function monthsBetween(from: IsoDate, to: IsoDate): readonly { readonly day: IsoDate; readonly label: string }[] {
  const months: { day: IsoDate; label: string }[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!day.endsWith('-01')) continue;
    const month = Number(day.slice(5, 7));
    const name = MONTHS[month - 1] ?? '';
    months.push({ day, label: month === 1 ? `${name} ${day.slice(0, 4)}` : name });
  }
  const step = Math.ceil(months.length / MOST_MONTHS);
  return months.filter((_, at) => at % step === 0);
}

/** Where the bars of a plan stand on a line of days, in percent of its width. */
import { addDays, daysBetween, type IsoDate } from '#/domain/dates.ts';
import type { ActionId } from '#/domain/ids.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { labelWidths, type LineWidth } from '#/features/mitigations/timeline-labels.ts';

export interface TimelineBar {
  readonly id: ActionId;
  readonly left: number;
  readonly width: number;
}

export interface TimelineMilestone {
  readonly action: ActionId;
  readonly at: number;
  readonly name: string;
  readonly due: IsoDate;
  readonly done: boolean;
}

/** From the end of what is waited for to the beginning of what waits. Rows count from 0. */
export interface TimelineLink {
  readonly fromRow: number;
  readonly from: number;
  readonly toRow: number;
  readonly to: number;
  /** It ends only after what waits for it is due. */
  readonly isBroken: boolean;
}

export interface TimelineMonth {
  readonly label: string;
  readonly at: number;
  /** Narrowest line that has room for the label; `null`: none has. */
  readonly labelFrom: LineWidth | null;
}

export interface Timeline {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly today: number;
  readonly months: readonly TimelineMonth[];
  readonly bars: readonly TimelineBar[];
  readonly milestones: readonly TimelineMilestone[];
  readonly links: readonly TimelineLink[];
  /** Actions without any date. */
  readonly undated: readonly ActionId[];
}

/** Air at both ends, so that today and the last due date never stick to the edge. */
const MARGIN_DAYS = 14;
/** An action with one date is a point in time; as a bar it needs some width. */
const LEAST_DAYS = 5;
const MOST_MONTHS = 14;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Dated = Pick<Action, 'id' | 'start' | 'due' | 'doneOn' | 'milestones' | 'dependsOn'>;

/** `within`: more actions that the line of days has to hold. */
export function timelineOf(actions: readonly Dated[], on: IsoDate, within: readonly Dated[] = actions): Timeline {
  const spans = spansOf(actions);
  const milestones = milestonesOf(actions);
  const days = [
    on,
    ...spansOf(within).flatMap(({ start, end }) => [start, end]),
    ...milestonesOf(within).map(({ due }) => due),
  ].toSorted();
  const from = addDays(days[0] ?? on, -MARGIN_DAYS);
  const to = addDays(days.at(-1) ?? on, MARGIN_DAYS);
  const whole = daysBetween(from, to);
  const at = (day: IsoDate) => (100 * daysBetween(from, day)) / whole;
  const bars = spans.map(({ id, start, end }) => ({
    id,
    left: at(start),
    width: (100 * Math.max(LEAST_DAYS, daysBetween(start, end))) / whole,
  }));
  const months = monthsBetween(from, to).map(({ day, label }) => ({ label, at: at(day) }));
  const widths = labelWidths(months);
  return {
    from,
    to,
    today: at(on),
    months: months.map(({ label, at: place }, index) => ({ label, at: place, labelFrom: widths[index] ?? null })),
    bars,
    milestones: milestones.map(({ action, name, due, done }) => ({ action, name, due, done, at: at(due) })),
    links: linksOf(actions, bars),
    undated: actions.filter((action) => spanOf(action) === null).map(({ id }) => id),
  };
}

function spansOf(actions: readonly Dated[]) {
  return actions.flatMap((action) => {
    const span = spanOf(action);
    return span === null ? [] : [{ id: action.id, ...span }];
  });
}

function milestonesOf(actions: readonly Dated[]) {
  return actions.flatMap(({ id, milestones }) =>
    milestones.flatMap(({ name, due, done }) => (due === null ? [] : [{ action: id, name, due, done }])),
  );
}

function linksOf(actions: readonly Dated[], bars: readonly TimelineBar[]): readonly TimelineLink[] {
  const rows = new Map<string, number>(actions.map(({ id }, row) => [id, row]));
  const barOf = new Map<string, TimelineBar>(bars.map((bar) => [bar.id, bar]));
  return actions.flatMap((action, toRow) =>
    action.dependsOn.flatMap((id) => {
      const [first, next, fromRow] = [barOf.get(id), barOf.get(action.id), rows.get(id)];
      if (first === undefined || next === undefined || fromRow === undefined) return [];
      const from = first.left + first.width;
      return [{ fromRow, from, toRow, to: next.left, isBroken: from > next.left + next.width }];
    }),
  );
}

function spanOf({ start, due, doneOn }: Dated): { readonly start: IsoDate; readonly end: IsoDate } | null {
  const end = doneOn ?? due ?? start;
  if (end === null) return null;
  const from = start ?? (due !== null && due < end ? due : end);
  return from <= end ? { start: from, end } : { start: end, end };
}

/** First days of months, thinned out where there would be too many to label; the first of each year says which. */
function monthsBetween(from: IsoDate, to: IsoDate): readonly { readonly day: IsoDate; readonly label: string }[] {
  const firsts: IsoDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (day.endsWith('-01')) firsts.push(day);
  const step = Math.ceil(firsts.length / MOST_MONTHS);
  const labelled = firsts.filter((_, at) => at % step === 0);
  return labelled.map((day, at) => {
    const [year, name] = [day.slice(0, 4), MONTHS[Number(day.slice(5, 7)) - 1] ?? ''];
    return { day, label: labelled[at - 1]?.startsWith(year) === true ? name : `${name} ${year}` };
  });
}

/**
 * Burn-up of mitigation points. The five priorities share 100 points by their weight in the checklist; the points of a
 * priority are spread over its actions by effort. Planned is what is due by a day, closed what was done by then.
 */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { PRIORITIES, type Priority } from '#/domain/catalog/vocabulary.ts';
import { addDays, daysBetween, type IsoDate } from '#/domain/dates.ts';
import type { ActionId } from '#/domain/ids.ts';
import { recordOf } from '#/domain/record-of.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface ProgressPoint {
  readonly on: IsoDate;
  /** Points of actions due by this day. */
  readonly planned: number;
  /** Points of actions done by this day; `null` after the day of evaluation. */
  readonly closed: number | null;
  /** Where the pace so far leads; `null` before the day of evaluation, or without a pace. */
  readonly forecast: number | null;
}

export interface PriorityProgress {
  readonly points: number;
  readonly closed: number;
  readonly actions: number;
  readonly done: number;
  readonly overdue: number;
}

export interface MitigationProgress {
  readonly points: readonly ProgressPoint[];
  /** Points of every action that was not dropped; 100 when each priority has one. */
  readonly total: number;
  readonly closed: number;
  /** Closed, and the recorded progress of what is under way. */
  readonly earned: number;
  /** What the plan wanted closed by the day of evaluation. */
  readonly plannedByNow: number;
  readonly byPriority: Readonly<Record<Priority, PriorityProgress>>;
  readonly pointsOf: ReadonlyMap<ActionId, number>;
  /** The day on which the pace so far closes everything; `null` without a pace or with nothing left. */
  readonly forecastDone: IsoDate | null;
}

/** The pace is read over this many days. */
const PACE_DAYS = 90;
/** A forecast further away than this says nothing. */
const HORIZON_DAYS = 730;

export function progressOf(workspace: Workspace, catalog: Catalog, on: IsoDate): MitigationProgress {
  const actions = [...workspace.actions.values()].filter((action) => action.status !== 'dropped');
  const pointsOf = spreadPoints(actions, catalog);
  const sum = (wanted: (action: Action) => boolean) =>
    actions.reduce((total, action) => total + (wanted(action) ? (pointsOf.get(action.id) ?? 0) : 0), 0);
  const closedBy = (day: IsoDate) => sum((action) => isDoneBy(action, day));
  const plannedBy = (day: IsoDate) => sum((action) => action.due !== null && action.due <= day);
  const total = sum(() => true);
  const closed = closedBy(on);
  const earned = actions.reduce(
    (points, action) => points + (pointsOf.get(action.id) ?? 0) * (isDoneBy(action, on) ? 1 : action.progress / 100),
    0,
  );
  const pace = (closed - closedBy(addDays(on, -PACE_DAYS))) / PACE_DAYS;
  const daysLeft = pace > 0 ? Math.ceil((total - closed) / pace) : null;
  const forecastDone = daysLeft !== null && daysLeft > 0 && daysLeft <= HORIZON_DAYS ? addDays(on, daysLeft) : null;
  const days = daysOfInterest(actions, on, forecastDone);
  return {
    points: days.map((day) => ({
      on: day,
      planned: plannedBy(day),
      closed: day <= on ? closedBy(day) : null,
      forecast: day >= on && pace > 0 ? Math.min(total, closed + pace * daysBetween(on, day)) : null,
    })),
    total,
    closed,
    earned,
    plannedByNow: plannedBy(on),
    byPriority: recordOf(PRIORITIES, (priority) => progressOfPriority(actions, pointsOf, priority, on)),
    pointsOf,
    forecastDone,
  };
}

/** An action that was done without a day counts as done: better an early step in the chart than a lost one. */
function isDoneBy(action: Action, day: IsoDate): boolean {
  return action.status === 'done' && (action.doneOn === null || action.doneOn <= day);
}

export function isOverdue(action: Action, on: IsoDate): boolean {
  return action.status !== 'done' && action.status !== 'dropped' && action.due !== null && action.due < on;
}

function progressOfPriority(
  actions: readonly Action[],
  pointsOf: ReadonlyMap<ActionId, number>,
  priority: Priority,
  on: IsoDate,
): PriorityProgress {
  const own = actions.filter((action) => action.priority === priority);
  const done = own.filter((action) => isDoneBy(action, on));
  const points = (list: readonly Action[]) => list.reduce((sum, action) => sum + (pointsOf.get(action.id) ?? 0), 0);
  return {
    points: points(own),
    closed: points(done),
    actions: own.length,
    done: done.length,
    overdue: own.filter((action) => isOverdue(action, on)).length,
  };
}

/** Effort splits a priority's points; an action without one counts as the average of those that have one. */
function spreadPoints(actions: readonly Action[], catalog: Catalog): ReadonlyMap<ActionId, number> {
  const weights = new Map(catalog.checklist.items.map((item) => [item.id, item.weight]));
  const points = new Map<ActionId, number>();
  for (const priority of PRIORITIES) {
    const own = actions.filter((action) => action.priority === priority);
    const efforts = own.flatMap(({ effortDays }) => (effortDays !== null && effortDays > 0 ? [effortDays] : []));
    const usual = efforts.length > 0 ? efforts.reduce((sum, days) => sum + days, 0) / efforts.length : 1;
    const effortOf = (action: Action) =>
      action.effortDays !== null && action.effortDays > 0 ? action.effortDays : usual;
    const whole = own.reduce((sum, action) => sum + effortOf(action), 0);
    for (const action of own) points.set(action.id, ((weights.get(priority) ?? 0) * effortOf(action)) / whole);
  }
  return points;
}

/** Days on which a line bends, in order, with the day of evaluation. */
function daysOfInterest(actions: readonly Action[], on: IsoDate, forecastDone: IsoDate | null): readonly IsoDate[] {
  const days = new Set<IsoDate>([on]);
  for (const action of actions) {
    for (const day of [action.start, action.due, action.doneOn]) if (day !== null) days.add(day);
  }
  if (forecastDone !== null) days.add(forecastDone);
  return [...days].toSorted();
}

/** When open actions land, by their dates, by what they wait for, and by how late past ones came. */
import { addDays, daysBetween, type IsoDate } from '#/domain/dates.ts';
import type { ActionId } from '#/domain/ids.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { isOpen, waitsFor } from '#/domain/workspace/action-dependencies.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** `null`: nobody can tell, as it is blocked, has no due date, or waits for one of which that is true. */
type DayOf = (action: Action) => IsoDate | null;

export function landingDays({ actions }: Workspace, on: IsoDate): DayOf {
  const days = new Map<ActionId, IsoDate | null>();
  return (wanted) => {
    const opened = new Set<ActionId>();
    // Twice on the stack: first to put what it waits for above it, then to read off its day. No recursion, as a plan
    // from a file may be a chain of any length.
    const stack: Action[] = [wanted];
    for (let action = stack.at(-1); action !== undefined; action = stack.at(-1)) {
      const waiting = days.has(action.id) ? [] : waitsFor(actions, action);
      if (!days.has(action.id) && !opened.has(action.id)) {
        opened.add(action.id);
        // A circle holds nothing up: it is a mistake of two people, and not a reason never to land.
        stack.push(...waiting.filter(({ id }) => !days.has(id) && !opened.has(id)));
        continue;
      }
      stack.pop();
      if (days.has(action.id)) continue;
      const own = action.status === 'blocked' || action.due === null ? null : landsOn(action.due, on);
      const theirs = waiting.flatMap(({ id }) => days.get(id) ?? (days.has(id) ? null : []));
      days.set(action.id, lastOf(own, theirs));
    }
    return days.get(wanted.id) ?? null;
  };
}

/** `null` as soon as one of them is. */
function lastOf(own: IsoDate | null, others: readonly (IsoDate | null)[]): IsoDate | null {
  return others.reduce((last, day) => (last === null || day === null ? null : day > last ? day : last), own);
}

/** What is overdue cannot land before tomorrow. */
function landsOn(due: IsoDate, on: IsoDate): IsoDate {
  const tomorrow = addDays(on, 1);
  return due < tomorrow ? tomorrow : due;
}

/** Fewer finished actions say nothing about the next one. */
const FEWEST_PAST = 3;
const MOST_PAST = 0.8;

export interface Lateness {
  /** Four of five actions that were due were no later than this; early is on time. */
  readonly lateDays: number;
  readonly past: number;
}

/**
 * Against the day that was promised first: a due date that was moved until it was met says nothing. What is open past
 * that day counts as late as it is by now; to count only what came would leave out the latest of all.
 */
export function usualLateness(
  actions: Iterable<Action>,
  promised: ReadonlyMap<string, IsoDate>,
  on: IsoDate,
): Lateness {
  const late: number[] = [];
  for (const action of actions) {
    const promise = promised.get(action.id) ?? action.due;
    const came = isOpen(action) ? on : action.status === 'done' ? action.doneOn : null;
    if (promise === null || came === null || (isOpen(action) && promise >= on)) continue;
    late.push(Math.max(0, daysBetween(promise, came)));
  }
  late.sort((a, b) => a - b);
  const lateDays = late.length < FEWEST_PAST ? 0 : (late[Math.ceil(late.length * MOST_PAST) - 1] ?? 0);
  return { lateDays, past: late.length };
}

/** The due date that each action was given first, by its id. */
export function firstDues(commits: readonly Commit[]): ReadonlyMap<string, IsoDate> {
  const dues = new Map<string, IsoDate>();
  for (const { ops } of commits) {
    for (const { at, to } of ops) {
      const [collection, id, field] = at;
      if (collection !== 'actions' || field !== 'due' || typeof to !== 'string' || dues.has(id)) continue;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the ledger takes only dates for this field.
      dues.set(id, to as IsoDate);
    }
  }
  return dues;
}

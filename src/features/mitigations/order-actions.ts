/** Which actions are shown, and in which order. */
import { compare } from '#/domain/compare.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { isOverdue } from '#/domain/planning/progress.ts';
import { assertNever } from '#/domain/result.ts';
import { isOpen } from '#/domain/workspace/action-dependencies.ts';
import { type Action } from '#/domain/workspace/entities.ts';
import { ACTION_STATUSES } from '#/domain/workspace/record-vocabulary.ts';
import type { Gains } from '#/features/mitigations/gain-of-actions.ts';
import type { ActionFilters, Sort, SortKey } from '#/features/mitigations/use-action-place.ts';

/** By priority, owner, lateness and words; the board shows every status. */
export function actionsAbout(
  actions: Iterable<Action>,
  { priority, owner, overdue, search }: Omit<ActionFilters, 'show'>,
  on: IsoDate,
): readonly Action[] {
  const sought = inSmall(search).split(/\s+/u).filter(Boolean);
  return [...actions].filter(
    (action) =>
      (priority === null || action.priority === priority) &&
      (owner === null || action.owner.trim() === owner) &&
      (!overdue || isOverdue(action, on)) &&
      hasWords(action, sought),
  );
}

/** Each word somewhere in what people write about an action: "priya logs" finds what Priya does about logs. */
function hasWords({ title, owner, approver, statusReason, note, milestones }: Action, sought: readonly string[]) {
  if (sought.length === 0) return true;
  const names = milestones.map(({ name }) => name);
  const text = inSmall([title, owner, approver, statusReason, note, ...names].join('\n'));
  return sought.every((word) => text.includes(word));
}

function inSmall(text: string): string {
  return text.toLocaleLowerCase('en');
}

export function hasStatus(action: Action, show: ActionFilters['show']): boolean {
  return show === 'all' || (show === 'open' ? isOpen(action) : action.status === show);
}

/** Open before closed, then by due date; what has no date comes last. */
export function byUrgency(a: Action, b: Action): number {
  const far = '9999';
  return (
    Number(isOpen(b)) - Number(isOpen(a)) ||
    compare(isOpen(a) ? (a.due ?? far) : (b.doneOn ?? ''), isOpen(b) ? (b.due ?? far) : (a.doneOn ?? '')) ||
    compare(a.id, b.id)
  );
}

/** Under their priority, the most urgent first. */
export function byPriority(a: Action, b: Action): number {
  return compare(a.priority, b.priority) || byUrgency(a, b);
}

/** By one column; what holds nothing there comes last either way. */
export function sorted(actions: readonly Action[], { key, descending }: Sort, gains: Gains): readonly Action[] {
  const valueOf = (action: Action) => sortValue(action, key, gains);
  return actions.toSorted((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byUrgency(a, b);
    return compare(left, right) * (descending ? -1 : 1) || byUrgency(a, b);
  });
}

function sortValue(action: Action, key: SortKey, gains: Gains): string | number | null {
  switch (key) {
    case 'title':
    case 'owner':
      return action[key].trim().toLocaleLowerCase('en') || null;
    case 'priority':
      return action.priority;
    case 'status':
      return ACTION_STATUSES.indexOf(action.status);
    case 'start':
    case 'due':
      return action[key];
    case 'progress':
      return action.progress;
    case 'effort':
      return action.effortDays;
    case 'gain':
      return gains.of(action.id)?.proven ?? null;
    default:
      return assertNever(key);
  }
}

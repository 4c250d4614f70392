/** How an action stands on a day, in words: late and blocked must be read, not guessed from a colour. */
import { daysBetween, type IsoDate } from '#/domain/dates.ts';
import { isOverdue } from '#/domain/planning/progress.ts';
import { assertNever } from '#/domain/result.ts';
import type { ActionId } from '#/domain/ids.ts';
import { dueAfterIt, isOpen } from '#/domain/workspace/action-dependencies.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { countText } from '#/text/count-text.ts';
import { daysText, formatDate } from '#/ui/format.ts';

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

export interface Standing {
  readonly tone: Tone;
  readonly words: string;
}

type Dated = Pick<Action, 'status' | 'start' | 'due' | 'doneOn'>;

/** Near enough that somebody should know today. */
const SOON_DAYS = 14;

/** What its due date says on this day. */
export function dueStanding(action: Dated, on: IsoDate): Standing {
  if (action.status === 'done') {
    return { tone: 'good', words: action.doneOn === null ? 'done' : `done ${formatDate(action.doneOn)}` };
  }
  if (action.status === 'dropped') return { tone: 'neutral', words: 'dropped' };
  if (action.due === null) return { tone: 'warn', words: 'no due date' };
  const days = daysBetween(on, action.due);
  if (days < 0) return { tone: 'bad', words: `${daysText(-days)} late` };
  if (days === 0) return { tone: 'warn', words: 'due today' };
  if (days <= SOON_DAYS) return { tone: 'warn', words: `due in ${daysText(days)}` };
  return { tone: 'neutral', words: `due ${formatDate(action.due)}` };
}

/** The next milestone that is still open. `null` where there is none, or nobody waits for one any more. */
export function milestoneStanding(action: Pick<Action, 'status' | 'milestones'>, on: IsoDate): Standing | null {
  const dated = action.milestones.filter(({ done, due }) => !done && due !== null);
  const [next] = dated.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  if (next === undefined || next.due === null || !isOpen(action)) return null;
  const late = daysBetween(next.due, on);
  return late > 0
    ? { tone: 'bad', words: `${next.name}, ${daysText(late)} late` }
    : { tone: 'neutral', words: `${next.name}, ${formatDate(next.due)}` };
}

export function statusTone(status: Action['status']): Tone {
  switch (status) {
    case 'proposed':
    case 'dropped':
      return 'neutral';
    case 'approved':
    case 'in_progress':
      return 'accent';
    case 'blocked':
      return 'bad';
    case 'done':
      return 'good';
    default:
      return assertNever(status);
  }
}

export type TroubleKind = 'late' | 'blocked' | 'too_early' | 'no_owner' | 'no_due';

export interface Trouble {
  readonly kind: TroubleKind;
  readonly words: string;
}

/** "2 actions are late", "1 is blocked", "1 has no owner": parts of one sentence; none where all is well. */
export function troublesOf(actions: ReadonlyMap<ActionId, Action>, on: IsoDate): readonly Trouble[] {
  const open = [...actions.values()].filter(isOpen);
  const counts: readonly (readonly [kind: TroubleKind, has: (action: Action) => boolean, one: string, many: string])[] =
    [
      ['late', (action) => isOverdue(action, on), 'is late', 'are late'],
      ['blocked', ({ status }) => status === 'blocked', 'is blocked', 'are blocked'],
      [
        'too_early',
        (action) => dueAfterIt(actions, action).length > 0,
        'is due before what it waits for',
        'are due before what they wait for',
      ],
      ['no_owner', ({ owner }) => owner.trim() === '', 'has no owner', 'have no owner'],
      ['no_due', ({ due }) => due === null, 'has no due date', 'have no due date'],
    ];
  return counts
    .map(([kind, has, one, many]) => ({ kind, count: open.filter(has).length, one, many }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count, one, many }, at) => ({
      kind,
      words: at === 0 ? countText(count, `action ${one}`, `actions ${many}`) : countText(count, one, many),
    }));
}

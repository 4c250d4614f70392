/** What became of the plan between two days. An action stands in the first list that fits it, so none is told twice. */
import type { IsoDate } from '#/domain/dates.ts';
import { daysBetween } from '#/domain/dates.ts';
import type { ActionId } from '#/domain/ids.ts';
import { commitsUntil } from '#/domain/ledger/as-of.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { isOverdue } from '#/domain/planning/progress.ts';
import type { Action } from '#/domain/workspace/entities.ts';

export interface PlanChanges {
  readonly done: readonly Action[];
  readonly dropped: readonly Action[];
  readonly blocked: readonly Action[];
  /** Overdue now, and not on the first day. */
  readonly overdue: readonly Action[];
  readonly slipped: readonly { readonly action: Action; readonly days: number }[];
  readonly added: readonly Action[];
}

type Actions = ReadonlyMap<ActionId, Action>;

/** The plan as it stood at the end of a day; only what concerns actions is folded. */
export function planOn(commits: readonly Commit[], on: IsoDate): Actions {
  const about = commitsUntil(commits, on).flatMap((commit) => {
    const ops = commit.ops.filter(({ at }) => at[0] === 'actions');
    return ops.length === 0 ? [] : [{ ...commit, ops }];
  });
  return fold(about).actions;
}

export function planChanges(before: Actions, since: IsoDate, now: Actions, on: IsoDate): PlanChanges {
  const lists = {
    done: [] as Action[],
    dropped: [] as Action[],
    blocked: [] as Action[],
    overdue: [] as Action[],
    slipped: [] as { action: Action; days: number }[],
    added: [] as Action[],
  };
  for (const action of now.values()) {
    const old = before.get(action.id);
    const isNow = (status: Action['status']) => action.status === status && old?.status !== status;
    const days = old?.due == null || action.due === null ? 0 : daysBetween(old.due, action.due);
    if (isNow('done')) lists.done.push(action);
    else if (isNow('dropped')) lists.dropped.push(action);
    else if (isNow('blocked')) lists.blocked.push(action);
    else if (isOverdue(action, on) && (old === undefined || !isOverdue(old, since))) lists.overdue.push(action);
    else if (days > 0) lists.slipped.push({ action, days });
    else if (old === undefined) lists.added.push(action);
  }
  return lists;
}

/** What an auditor asked for, and how each request stands on a day. */
import { compare } from '#/domain/compare.ts';
import { daysBetween, type IsoDate } from '#/domain/dates.ts';
import { assertNever } from '#/domain/result.ts';
import type { Request } from '#/domain/workspace/entities.ts';
import type { RequestStatus } from '#/domain/workspace/record-vocabulary.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** `active`: open or answered, so that somebody has to act. */
export const REQUEST_FILTERS = ['active', 'overdue', 'open', 'answered', 'accepted', 'withdrawn', 'all'] as const;
export type RequestFilter = (typeof REQUEST_FILTERS)[number];

const ORDER: Readonly<Record<RequestStatus, number>> = { open: 0, answered: 1, accepted: 2, withdrawn: 3 };

/** What somebody has to act on first; of these, what is due first; then the newest. */
export function requestsInOrder({ requests }: Pick<Workspace, 'requests'>): readonly Request[] {
  return [...requests.values()].toSorted(
    (a, b) =>
      ORDER[a.status] - ORDER[b.status] ||
      compare(a.due ?? '9999', b.due ?? '9999') ||
      compare(b.askedOn ?? '', a.askedOn ?? '') ||
      compare(a.id, b.id),
  );
}

/** Days past its due day while nobody has answered; 0 for all others. */
export function overdueDays({ status, due }: Pick<Request, 'status' | 'due'>, on: IsoDate): number {
  return status === 'open' && due !== null && due < on ? daysBetween(due, on) : 0;
}

export function isInFilter(request: Request, filter: RequestFilter, on: IsoDate): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'active':
      return request.status === 'open' || request.status === 'answered';
    case 'overdue':
      return overdueDays(request, on) > 0;
    case 'open':
    case 'answered':
    case 'accepted':
    case 'withdrawn':
      return request.status === filter;
    default:
      return assertNever(filter);
  }
}

export interface RequestCounts {
  /** Nobody has answered yet. */
  readonly open: number;
  readonly overdue: number;
  /** Answered: the auditor's turn. */
  readonly answered: number;
}

export function requestCounts({ requests }: Pick<Workspace, 'requests'>, on: IsoDate): RequestCounts {
  const all = [...requests.values()];
  return {
    open: all.filter(({ status }) => status === 'open').length,
    overdue: all.filter((request) => overdueDays(request, on) > 0).length,
    answered: all.filter(({ status }) => status === 'answered').length,
  };
}

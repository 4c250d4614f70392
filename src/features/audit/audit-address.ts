/** What of the audit is looked at, as it stands in the address. What an address gets wrong falls back to the start. */
import { REQUEST_FILTERS, type RequestFilter } from '#/domain/audit/audit-requests.ts';

export const AUDIT_VIEWS = ['requests', 'samples', 'signoffs', 'comments'] as const;
export type AuditView = (typeof AUDIT_VIEWS)[number];

export interface AuditPlace {
  readonly view: AuditView;
  readonly show: RequestFilter;
  /** An owner of requests, or `all`. */
  readonly owner: string;
  readonly find: string;
  /** The claim that is being asked about; '' in general; `null`: nothing is being asked. */
  readonly ask: string | null;
}

const START: AuditPlace = { view: 'requests', show: 'active', owner: 'all', find: '', ask: null };

export function readAuditPlace(params: URLSearchParams): AuditPlace {
  return {
    view: AUDIT_VIEWS.find((view) => view === params.get('view')) ?? START.view,
    show: REQUEST_FILTERS.find((filter) => filter === params.get('show')) ?? START.show,
    owner: params.get('owner') ?? START.owner,
    find: params.get('find') ?? START.find,
    ask: params.get('ask'),
  };
}

export function writeAuditPlace(params: URLSearchParams, patch: Partial<AuditPlace>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of ['view', 'show', 'owner', 'find', 'ask'] as const) {
    const value = patch[key];
    if (value === undefined) continue;
    if (value === null || value === START[key]) next.delete(key);
    else next.set(key, value);
  }
  return next;
}

import { useState } from 'react';

import { PRIORITIES, type Priority } from '#/domain/catalog/vocabulary.ts';
import { ACTION_STATUSES, type ActionStatus } from '#/domain/workspace/record-vocabulary.ts';
import { usePlace, type SetPlace } from '#/state/use-place.ts';

export const NEW_ACTION = 'new';

export const ACTION_VIEWS = ['board', 'table', 'timeline'] as const;
export type ActionView = (typeof ACTION_VIEWS)[number];

export const SORT_KEYS = [
  'title',
  'priority',
  'owner',
  'status',
  'start',
  'due',
  'progress',
  'effort',
  'gain',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

export type StatusFilter = ActionStatus | 'open' | 'all';

export interface ActionFilters {
  /** The board has a column for every status, so it takes no notice of this one. */
  readonly show: StatusFilter;
  readonly priority: Priority | null;
  /** '' for actions without an owner. */
  readonly owner: string | null;
  readonly overdue: boolean;
  /** Words that an action has to have, wherever it has them; '' for none. */
  readonly search: string;
}

export interface Place extends ActionFilters {
  /** The action in the panel, `new` for one that is being made. */
  readonly action: string | null;
  readonly view: ActionView;
  /** `null`: under their priority, the most urgent first. */
  readonly sort: Sort | null;
}

export interface ActionPlace extends Place {
  /** What the panel shows, or showed last: a list draws it, so that the way back from the panel leads to it. */
  readonly latest: string | null;
  readonly open: (action: string | null) => void;
  readonly set: SetPlace<Place>;
}

export function useActionPlace(): ActionPlace {
  const [place, set] = usePlace(readPlace, writePlace);
  const [latest, setLatest] = useState(place.action);
  if (place.action !== null && place.action !== latest) setLatest(place.action);
  return { ...place, latest, set, open: (action) => set({ action }) };
}

export function readPlace(params: URLSearchParams): Place {
  const sort = params.get('sort');
  const key = SORT_KEYS.find((one) => one === sort?.replace('-', ''));
  return {
    action: params.get('action'),
    view: ACTION_VIEWS.find((one) => one === params.get('view')) ?? 'board',
    show: [...ACTION_STATUSES, 'all' as const].find((one) => one === params.get('show')) ?? 'open',
    priority: PRIORITIES.find((one) => one === params.get('priority')) ?? null,
    owner: params.get('owner'),
    overdue: params.get('overdue') === 'yes',
    search: params.get('q') ?? '',
    sort: key === undefined ? null : { key, descending: sort?.startsWith('-') === true },
  };
}

/** What is usual is left out, so that the address stays short. */
export function writePlace(params: URLSearchParams, patch: Partial<Place>): URLSearchParams {
  const next = new URLSearchParams(params);
  const place = { ...readPlace(params), ...patch };
  const values: Readonly<Record<string, string | null>> = {
    action: place.action,
    view: place.view === 'board' ? null : place.view,
    show: place.show === 'open' ? null : place.show,
    priority: place.priority,
    owner: place.owner,
    overdue: place.overdue ? 'yes' : null,
    q: place.search === '' ? null : place.search,
    sort: place.sort === null ? null : `${place.sort.descending ? '-' : ''}${place.sort.key}`,
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

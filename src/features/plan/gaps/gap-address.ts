/** Which gaps are looked at, as it stands in the address. What an address gets wrong falls back to the start. */
import { FACETS, FAMILIES, QUESTIONS, type Facet, type Family, type Question } from '#/domain/catalog/vocabulary.ts';
import { GAP_CAUSES, type GapCause } from '#/domain/planning/gap-cause.ts';
import { GAP_KINDS, type GapKind } from '#/domain/planning/gap-entry.ts';

export const GAP_STATES = ['open', 'planned', 'accepted', 'expired'] as const;
export type GapState = (typeof GAP_STATES)[number];

export const GAP_SORTS = ['rank', 'size', 'range', 'readiness', 'name'] as const;
export type GapSort = (typeof GAP_SORTS)[number];

/** A filter: a value, or `all`. */
type Or<Value> = Value | 'all';

export interface GapPlace {
  readonly kind: Or<GapKind>;
  readonly cause: Or<GapCause>;
  /** Id of a population, `organisation` for what concerns all at once, or `all`. */
  readonly where: string;
  /** What is not seen: a question or one of its facets. */
  readonly what: Or<Question | Facet>;
  readonly family: Or<Family>;
  /** Id of a criterion or of an item of the checklist, or `all`. */
  readonly criterion: string;
  readonly state: Or<GapState>;
  readonly search: string;
  readonly sort: GapSort;
  /** Key of the gap whose details are open. */
  readonly open: string | null;
}

/** What narrows the list. */
export const FILTERS = ['kind', 'cause', 'where', 'what', 'family', 'criterion', 'state', 'search'] as const;
const FIELDS = [...FILTERS, 'sort', 'open'] as const satisfies readonly (keyof GapPlace)[];

const MOST_SEARCH = 100;
const KEYS: Readonly<Record<keyof GapPlace, string>> = {
  kind: 'kind',
  cause: 'cause',
  where: 'where',
  what: 'what',
  family: 'family',
  criterion: 'criterion',
  state: 'state',
  search: 'q',
  sort: 'sort',
  open: 'gap',
};

export const NO_FILTER: GapPlace = {
  kind: 'all',
  cause: 'all',
  where: 'all',
  what: 'all',
  family: 'all',
  criterion: 'all',
  state: 'all',
  search: '',
  sort: 'rank',
  open: null,
};

export function readGapPlace(params: URLSearchParams): GapPlace {
  const one = <Value extends string>(key: keyof GapPlace, all: readonly Value[]): Or<Value> =>
    all.find((value) => value === params.get(KEYS[key])) ?? 'all';
  return {
    kind: one('kind', GAP_KINDS),
    cause: one('cause', GAP_CAUSES),
    where: params.get(KEYS.where) ?? 'all',
    what: one('what', [...QUESTIONS, ...FACETS]),
    family: one('family', FAMILIES),
    criterion: params.get(KEYS.criterion) ?? 'all',
    state: one('state', GAP_STATES),
    search: (params.get(KEYS.search) ?? '').slice(0, MOST_SEARCH),
    sort: GAP_SORTS.find((sort) => sort === params.get(KEYS.sort)) ?? 'rank',
    open: params.get(KEYS.open),
  };
}

/** Sets what the patch names; what is as at the start is left out, so that addresses stay short. */
export function writeGapPlace(params: URLSearchParams, patch: Partial<GapPlace>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const field of FIELDS) {
    const value = patch[field];
    const key = KEYS[field];
    if (value === undefined) continue;
    if (value === null || value === NO_FILTER[field]) next.delete(key);
    else next.set(key, value);
  }
  return next;
}

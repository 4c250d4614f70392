/** What of the checklist is looked at, as it stands in the address. What an address gets wrong falls back to the start. */
import type { Checklist } from '#/domain/catalog/catalog.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Population } from '#/domain/workspace/entities.ts';

const SHOWS = ['all', 'unknown', 'derived'] as const;
export type Show = (typeof SHOWS)[number];

/** Whose answers: the organisation's, one population's, or all of them side by side. */
export type Scope =
  | { readonly kind: 'organisation' }
  | { readonly kind: 'population'; readonly population: PopulationId }
  | { readonly kind: 'all' };

export interface ChecklistPlace {
  /** `D1` and the like, or `all`. */
  readonly item: string;
  readonly criterion: string | null;
  readonly scope: Scope;
  /** The column of the matrix: a population, or `null` for the organisation. */
  readonly column: PopulationId | null;
  readonly show: Show;
}

export const ALL_ITEMS = 'all';
const FIRST_ITEM = 'D1';

export function readPlace(
  params: URLSearchParams,
  checklist: Checklist,
  populations: readonly Population[],
): ChecklistPlace {
  const asked = params.get('criterion');
  const criterion = asked !== null && checklist.criteria.has(asked) ? asked : null;
  const item =
    params.get('item') ?? (criterion === null ? FIRST_ITEM : (checklist.criteria.get(criterion)?.item ?? ''));
  const known = item === ALL_ITEMS || checklist.items.some(({ id }) => id === item);
  const populationAt = (text: string | null) => populations.find(({ id }) => id === text)?.id ?? null;
  const scope = params.get('scope');
  const one = populationAt(scope);
  return {
    item: known ? item : FIRST_ITEM,
    criterion,
    scope:
      scope === 'all'
        ? { kind: 'all' }
        : one === null
          ? { kind: 'organisation' }
          : { kind: 'population', population: one },
    column: populationAt(params.get('at')),
    show: SHOWS.find((show) => show === params.get('show')) ?? 'all',
  };
}

/** Sets what the patch names; what is as at the start is left out, so that addresses stay short. */
export function writePlace(params: URLSearchParams, patch: Partial<ChecklistPlace>): URLSearchParams {
  const next = new URLSearchParams(params);
  const set = (key: string, value: string | null) => {
    if (value === null) next.delete(key);
    else next.set(key, value);
  };
  if (patch.item !== undefined) set('item', patch.item);
  if (patch.criterion !== undefined) set('criterion', patch.criterion);
  if (patch.column !== undefined) set('at', patch.column);
  if (patch.show !== undefined) set('show', patch.show === 'all' ? null : patch.show);
  if (patch.scope !== undefined) {
    const { scope } = patch;
    set('scope', scope.kind === 'organisation' ? null : scope.kind === 'all' ? 'all' : scope.population);
  }
  return next;
}

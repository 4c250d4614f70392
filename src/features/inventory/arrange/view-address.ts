/**
 * The view in the address, so that a link shows the same rows in the same order:
 *
 *     ?q=byod&layout=family&group=mode&sort=-.devices&mode=byod_wp&state=unknown.source-7&has=unknowns
 *
 * What cannot be read is left out: an address is typed by anyone.
 */
import {
  GROUPINGS,
  LAYOUTS,
  MODE_VALUES,
  SORT_FIELDS,
  type CellFilter,
  type InventoryView,
  type Sort,
  type SortBy,
} from '#/features/inventory/arrange/inventory-view.ts';
import { isSourceId } from '#/features/inventory/cell-address.ts';
import { PLATFORMS } from '#/domain/catalog/vocabulary.ts';
import { COVERAGE_STATES, NETWORK_PATHS, SENSITIVITIES } from '#/domain/workspace/record-vocabulary.ts';

const MOST_SEARCH = 200;
const MOST_CELLS = 12;
const UNKNOWNS = 'unknowns';
const STALE = 'stale-evidence';

export function parseView(params: URLSearchParams): InventoryView {
  const has = params.getAll('has');
  return {
    search: (params.get('q') ?? '').slice(0, MOST_SEARCH),
    layout: LAYOUTS.find((layout) => layout === params.get('layout')) ?? 'source',
    grouping: GROUPINGS.find((grouping) => grouping === params.get('group')) ?? null,
    sort: parseSort(params.get('sort') ?? ''),
    filters: {
      platforms: chosen(PLATFORMS, params.getAll('platform')),
      modes: chosen(MODE_VALUES, params.getAll('mode')),
      sensitivities: chosen(SENSITIVITIES, params.getAll('sensitivity')),
      paths: chosen(NETWORK_PATHS, params.getAll('path')),
      cells: parseCells(params.getAll('state')),
      hasUnknowns: has.includes(UNKNOWNS),
      hasStaleEvidence: has.includes(STALE),
    },
  };
}

/** Writes the view over what `params` says of it, and leaves the rest of the address alone. */
export function printView(params: URLSearchParams, view: InventoryView): URLSearchParams {
  const { search, layout, grouping, sort, filters } = view;
  const next = new URLSearchParams(params);
  const put = (name: string, values: readonly string[]): void => {
    next.delete(name);
    for (const value of values) next.append(name, value);
  };
  put('q', search === '' ? [] : [search]);
  put('layout', layout === 'source' ? [] : [layout]);
  put('group', grouping === null ? [] : [grouping]);
  put('sort', sort === null ? [] : [printSort(sort)]);
  put('platform', filters.platforms);
  put('mode', filters.modes);
  put('sensitivity', filters.sensitivities.map(String));
  put('path', filters.paths);
  put('state', filters.cells.map(printCell));
  put('has', [...(filters.hasUnknowns ? [UNKNOWNS] : []), ...(filters.hasStaleEvidence ? [STALE] : [])]);
  return next;
}

/** Each at most once, in the order of the closed list. */
function chosen<Value extends string | number>(all: readonly Value[], texts: readonly string[]): readonly Value[] {
  return all.filter((value) => texts.includes(String(value)));
}

/** A field is `.devices`, a source its id, which cannot start with a dot; a minus before it turns the order round. */
function parseSort(text: string): Sort | null {
  const isDescending = text.startsWith('-');
  const by = parseSortBy(isDescending ? text.slice(1) : text);
  return by && { by, direction: isDescending ? 'descending' : 'ascending' };
}

function parseSortBy(text: string): SortBy | null {
  const field = SORT_FIELDS.find((each) => `.${each}` === text);
  if (field !== undefined) return { kind: 'field', field };
  return isSourceId(text) ? { kind: 'source', source: text } : null;
}

function printSort({ by, direction }: Sort): string {
  return `${direction === 'descending' ? '-' : ''}${by.kind === 'field' ? `.${by.field}` : by.source}`;
}

function parseCells(texts: readonly string[]): readonly CellFilter[] {
  const cells = new Map<string, CellFilter>();
  for (const text of texts.slice(0, MOST_CELLS)) {
    const dot = text.indexOf('.');
    const state = COVERAGE_STATES.find((each) => each === text.slice(0, dot));
    const source = text.slice(dot + 1);
    // Two states of one source never hold at once: the later one counts.
    if (dot > 0 && state !== undefined && isSourceId(source)) cells.set(source, { source, state });
  }
  return [...cells.values()];
}

function printCell({ source, state }: CellFilter): string {
  return `${state}.${source}`;
}

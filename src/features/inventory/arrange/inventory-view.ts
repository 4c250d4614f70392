/** How the inventory is looked at: which rows, in which order, under which headings, and what its columns are. */
import { MODES, type Mode, type Platform } from '#/domain/catalog/vocabulary.ts';
import type { SourceId } from '#/domain/ids.ts';
import type { CoverageState, NetworkPath, Sensitivity } from '#/domain/workspace/record-vocabulary.ts';

export const LAYOUTS = ['source', 'family', 'facet'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const GROUPINGS = ['platform', 'mode', 'region', 'sensitivity'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const MODE_VALUES = [...MODES, 'unknown'] as const;

/** Columns of a population that have an order of their own. */
export const SORT_FIELDS = ['name', 'score', 'devices', 'mode', 'path', 'sensitivity'] as const;
export type SortField = (typeof SORT_FIELDS)[number];

export type SortBy =
  | { readonly kind: 'field'; readonly field: SortField }
  | { readonly kind: 'source'; readonly source: SourceId };

export type Direction = 'ascending' | 'descending';

export interface Sort {
  readonly by: SortBy;
  readonly direction: Direction;
}

/** "Zscaler is unknown". */
export interface CellFilter {
  readonly source: SourceId;
  readonly state: CoverageState;
}

/** Between two kinds all must hold; of one kind any may. An empty list asks nothing. */
export interface Filters {
  readonly platforms: readonly Platform[];
  readonly modes: readonly (Mode | 'unknown')[];
  readonly sensitivities: readonly Sensitivity[];
  readonly paths: readonly NetworkPath[];
  /** All of them must hold. */
  readonly cells: readonly CellFilter[];
  /** At least one source whose state nobody recorded. */
  readonly hasUnknowns: boolean;
  /** At least one counted source whose evidence fades, is too old or is missing. */
  readonly hasStaleEvidence: boolean;
}

export interface InventoryView {
  readonly search: string;
  readonly layout: Layout;
  readonly grouping: Grouping | null;
  readonly sort: Sort | null;
  readonly filters: Filters;
}

export const NO_FILTERS: Filters = {
  platforms: [],
  modes: [],
  sensitivities: [],
  paths: [],
  cells: [],
  hasUnknowns: false,
  hasStaleEvidence: false,
};

export function isFiltered(filters: Filters): boolean {
  const { platforms, modes, sensitivities, paths, cells, hasUnknowns, hasStaleEvidence } = filters;
  return (
    hasUnknowns || hasStaleEvidence || [platforms, modes, sensitivities, paths, cells].some((list) => list.length > 0)
  );
}

function isSortedBy(sort: Sort | null, by: SortBy): boolean {
  if (sort === null) return false;
  return by.kind === 'field'
    ? sort.by.kind === 'field' && sort.by.field === by.field
    : sort.by.kind === 'source' && sort.by.source === by.source;
}

/** The header's three turns: ascending, descending, none. */
export function nextSort(sort: Sort | null, by: SortBy): Sort | null {
  if (!isSortedBy(sort, by)) return { by, direction: 'ascending' };
  return sort?.direction === 'ascending' ? { by, direction: 'descending' } : null;
}

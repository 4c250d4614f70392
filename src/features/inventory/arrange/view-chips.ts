/** What the rows are filtered and sorted by, in words, each with the view that is without it. */
import { cellFiltersOf } from '#/features/inventory/arrange/filter-rows.ts';
import type { Filters, InventoryView, SortBy } from '#/features/inventory/arrange/inventory-view.ts';
import {
  MODE_LABELS,
  NETWORK_PATH_LABELS,
  PLATFORM_LABELS,
  SENSITIVITY_LABELS,
  STATE_LABELS,
} from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface ViewChip {
  readonly key: string;
  readonly words: string;
  readonly without: Partial<InventoryView>;
}

const FIELD_NAMES = {
  name: 'name',
  score: 'visibility',
  devices: 'devices',
  mode: 'platform and mode',
  path: 'network path',
  sensitivity: 'sensitivity',
} as const;

export function viewChips({ filters, sort }: InventoryView, workspace: Workspace): readonly ViewChip[] {
  const chips: ViewChip[] = [];
  const add = (key: string, words: string, change: Partial<Filters>): void => {
    chips.push({ key, words, without: { filters: { ...filters, ...change } } });
  };
  const addList = (key: string, title: string, words: readonly string[], change: Partial<Filters>): void => {
    if (words.length > 0) add(key, `${title}: ${words.join(' or ')}`, change);
  };
  const { platforms, modes, sensitivities, paths } = filters;
  addList(
    'platform',
    'Platform',
    platforms.map((each) => PLATFORM_LABELS[each]),
    { platforms: [] },
  );
  addList(
    'mode',
    'Mode',
    modes.map((each) => MODE_LABELS[each]),
    { modes: [] },
  );
  addList(
    'sensitivity',
    'Sensitivity',
    sensitivities.map((each) => SENSITIVITY_LABELS[each].toLowerCase()),
    {
      sensitivities: [],
    },
  );
  addList(
    'path',
    'Network path',
    paths.map((each) => NETWORK_PATH_LABELS[each].toLowerCase()),
    { paths: [] },
  );
  for (const { source, state } of cellFiltersOf(workspace, filters)) {
    const name = workspace.sources.get(source)?.name || 'A source without a name';
    const cells = filters.cells.filter((cell) => cell.source !== source);
    add(`cell-${source}`, `${name} is ${STATE_LABELS[state].label.toLowerCase()}`, { cells });
  }
  if (filters.hasUnknowns) add('unknowns', 'Has unknowns', { hasUnknowns: false });
  if (filters.hasStaleEvidence) add('stale', 'Evidence stale or missing', { hasStaleEvidence: false });
  const sortName = sort === null ? null : sortNameOf(sort.by, workspace);
  if (sort !== null && sortName !== null) {
    chips.push({ key: 'sort', words: `Sorted by ${sortName}, ${sort.direction}`, without: { sort: null } });
  }
  return chips;
}

function sortNameOf(by: SortBy, workspace: Workspace): string | null {
  if (by.kind === 'field') return FIELD_NAMES[by.field];
  return workspace.sources.get(by.source)?.name ?? null;
}

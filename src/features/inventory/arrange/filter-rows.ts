import type { CellFilter, Filters } from '#/features/inventory/arrange/inventory-view.ts';
import { freshnessWord } from '#/features/inventory/cells/cell-facts.ts';
import { matchesSearch } from '#/features/inventory/find-populations.ts';
import { daysBetween, type IsoDate } from '#/domain/dates.ts';
import type { SourceId } from '#/domain/ids.ts';
import type { Coverage, Population } from '#/domain/workspace/entities.ts';
import { evidenceDateOf, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type CoverageRow = ReadonlyMap<SourceId, Coverage>;

/** Those that match the search and every filter, in the order they came in. */
export function filterRows(
  populations: readonly Population[],
  workspace: Workspace,
  search: string,
  filters: Filters,
  today: IsoDate,
): readonly Population[] {
  const cells = cellFiltersOf(workspace, filters);
  return populations.filter((population) => {
    if (!matchesFields(population, filters)) return false;
    const row = workspace.coverage.get(population.id);
    return (
      cells.every(({ source, state }) => (row?.get(source)?.state ?? 'unknown') === state) &&
      (!filters.hasUnknowns || hasUnknown(workspace, row)) &&
      (!filters.hasStaleEvidence || hasStaleEvidence(workspace, row, today)) &&
      matchesSearch(population, search)
    );
  });
}

/** A source that is not in this workspace (an old link) filters nothing. */
export function cellFiltersOf(workspace: Workspace, filters: Filters): readonly CellFilter[] {
  return filters.cells.filter(({ source }) => workspace.sources.has(source));
}

function matchesFields(population: Population, { platforms, modes, sensitivities, paths }: Filters): boolean {
  return (
    allows(platforms, population.platform) &&
    allows(modes, population.mode) &&
    allows(sensitivities, population.sensitivity) &&
    allows(paths, population.networkPath)
  );
}

function allows<Value>(wanted: readonly Value[], value: Value): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

/** A cell that nobody touched is unknown, too. */
function hasUnknown(workspace: Workspace, row: CoverageRow | undefined): boolean {
  return sourcesInOrder(workspace).some(({ id }) => (row?.get(id)?.state ?? 'unknown') === 'unknown');
}

function hasStaleEvidence(workspace: Workspace, row: CoverageRow | undefined, today: IsoDate): boolean {
  if (row === undefined) return false;
  for (const cell of row.values()) {
    if (cell.state !== 'present' && cell.state !== 'partial') continue;
    if (!workspace.sources.has(cell.source)) continue;
    const date = evidenceDateOf(workspace, cell);
    if (freshnessWord(date === null ? null : daysBetween(date, today)) !== 'fresh') return true;
  }
  return false;
}

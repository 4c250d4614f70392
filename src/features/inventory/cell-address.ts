/** The grid knows plain texts; the domain knows branded ids. The inventory is the one place where they meet. */
import { isPlainId, type PopulationId, type SourceId } from '#/domain/ids.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { CellRef } from '#/ui/grid/grid-model.ts';

/** Rows are populations: the grid got their ids from the workspace. */
export function asPopulationId(row: string): PopulationId {
  if (isPopulationId(row)) return row;
  throw new Error(`Not a population: ${row}`);
}

export function asSourceId(column: string): SourceId {
  if (isSourceId(column)) return column;
  throw new Error(`Not a source: ${column}`);
}

export function isPopulationId(row: string): row is PopulationId {
  return isPlainId(row);
}

/** Columns of the population's own fields have ids that no record can have. */
export function isSourceId(column: string): column is SourceId {
  return isPlainId(column);
}

export interface CoverageAddress {
  readonly population: PopulationId;
  readonly source: SourceId;
}

/** Those of the cells that hold coverage: in the rectangle may also lie a name, a count or a score. */
export function coverageAddresses(workspace: Workspace, cells: readonly CellRef[]): readonly CoverageAddress[] {
  return cells.flatMap(({ row, column }) => {
    if (!isPopulationId(row) || !isSourceId(column)) return [];
    return workspace.populations.has(row) && workspace.sources.has(column) ? [{ population: row, source: column }] : [];
  });
}

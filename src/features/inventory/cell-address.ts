/** The grid knows plain texts; the domain knows branded ids. The inventory is the one place where they meet. */
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { CellRef } from '#/ui/grid/grid-model.ts';

/** Rows are populations: the grid got their ids from the workspace. */
export function asPopulationId(row: string): PopulationId {
  return row as PopulationId;
}

export function asSourceId(column: string): SourceId {
  return column as SourceId;
}

export interface CoverageAddress {
  readonly population: PopulationId;
  readonly source: SourceId;
}

/** Those of the cells that hold coverage: in the rectangle may also lie a name, a count or a score. */
export function coverageAddresses(workspace: Workspace, cells: readonly CellRef[]): readonly CoverageAddress[] {
  return cells.flatMap(({ row, column }) => {
    const population = asPopulationId(row);
    const source = asSourceId(column);
    return workspace.populations.has(population) && workspace.sources.has(source) ? [{ population, source }] : [];
  });
}

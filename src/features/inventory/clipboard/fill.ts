/** Filling: the first row (or column) of a selection over the rest of it, whole cells with everything recorded in them. */
import { isPopulationId, isSourceId } from '#/features/inventory/cell-address.ts';
import type { CoverageChange } from '#/features/inventory/clipboard/record-landings.ts';
import { FACETS, QUALITY_DIMENSIONS, SWITCHES } from '#/domain/catalog/vocabulary.ts';
import { recordOf } from '#/domain/record-of.ts';
import type { CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface FillArea {
  /** In the order of the screen. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/**
 * Each cell of `into` takes the cell of `from` that stands in its row or column, again and again where `from` is
 * smaller. Only coverage is filled: names and counts that repeat would be mistakes.
 */
export function planFill(workspace: Workspace, from: FillArea, into: FillArea): readonly CoverageChange[] {
  return into.rows.flatMap((row, down) =>
    into.columns.flatMap((column, across): readonly CoverageChange[] => {
      const fromRow = from.rows[down % from.rows.length];
      const fromColumn = from.columns[across % from.columns.length];
      if (fromRow === undefined || fromColumn === undefined) return [];
      if (!isPopulationId(row) || !isSourceId(column) || !isPopulationId(fromRow) || !isSourceId(fromColumn)) return [];
      const [source, fromSource] = [workspace.sources.get(column), workspace.sources.get(fromColumn)];
      if (source === undefined || fromSource === undefined || !workspace.populations.has(row)) return [];
      const cell = coverageOf(workspace, fromRow, fromColumn);
      const patch = wholeCell(cell, source.family === fromSource.family);
      return [{ population: row, source: column, patch }];
    }),
  );
}

/**
 * Everything recorded in a cell; `null` for one that holds nothing. What is said of facets and of a device set belongs to its family, and is not carried to
 * a source of another.
 */
export function wholeCell(cell: Coverage | null, sameFamily: boolean): CoveragePatch {
  return {
    state: cell?.state ?? 'unknown',
    share: cell?.share ?? null,
    quality: recordOf(QUALITY_DIMENSIONS, (dimension) => cell?.quality[dimension] ?? null),
    retentionDays: cell?.retentionDays ?? null,
    switches: recordOf(SWITCHES, (name) => cell?.switches[name] ?? 'unknown'),
    evidenceDate: cell?.evidenceDate ?? null,
    note: cell?.note ?? '',
    ...(sameFamily
      ? {
          deviceSet: cell?.deviceSet ?? null,
          capability: recordOf(FACETS, (facet) => cell?.capability[facet] ?? null),
        }
      : {}),
  };
}

/** Takes away everything recorded in a cell. */
export const NOTHING_HELD: CoveragePatch = wholeCell(null, true);

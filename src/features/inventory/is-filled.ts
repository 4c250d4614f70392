import { isPopulationId, isSourceId } from '#/features/inventory/cell-address.ts';
import { populationText } from '#/features/inventory/clipboard/population-text.ts';
import { PICK_COLUMN, POPULATION_COLUMNS, SCORE_COLUMN } from '#/features/inventory/columns.ts';
import { bestOfFamily } from '#/features/inventory/layouts/best-of-family.ts';
import { familyOfColumn } from '#/features/inventory/layouts/layout-columns.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { CellRef } from '#/ui/grid/grid-model.ts';

const OWN = new Set(POPULATION_COLUMNS.map(({ id }) => id));

/** Whether something was recorded in a cell, as one sees it; `null` for ticks and rows that hold nothing. */
export function isFilled(workspace: Workspace, { row, column }: CellRef): boolean | null {
  const population = isPopulationId(row) ? workspace.populations.get(row) : undefined;
  if (population === undefined || column === PICK_COLUMN) return null;
  if (isSourceId(column)) return isRecorded(coverageOf(workspace, population.id, column));
  if (column === '$mode') return population.mode !== 'unknown';
  if (column === '$path') return population.networkPath !== 'unknown';
  if (OWN.has(column) && column !== SCORE_COLUMN) return populationText(population, column) !== '';
  const family = familyOfColumn(column);
  return family === null || bestOfFamily(workspace, population.id, family).state !== 'unknown';
}

/** Unknown without a share looks like a cell that nobody has touched, and is one to whoever fills the grid. */
function isRecorded(coverage: Coverage | null): boolean {
  return coverage !== null && (coverage.state !== 'unknown' || coverage.share !== null);
}

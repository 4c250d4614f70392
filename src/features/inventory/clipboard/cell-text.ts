import { isPopulationId, isSourceId } from '#/features/inventory/cell-address.ts';
import { coverageText } from '#/features/inventory/clipboard/coverage-text.ts';
import type { FillArea } from '#/features/inventory/clipboard/fill.ts';
import { populationText } from '#/features/inventory/clipboard/population-text.ts';
import { SCORE_COLUMN } from '#/features/inventory/columns.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { formatRange } from '#/ui/format.ts';

/** The cells of an area as a spreadsheet gets them. */
export function textsOf(workspace: Workspace, scores: WorkspaceScore, { rows, columns }: FillArea) {
  return rows.map((row) => columns.map((column) => textOf(workspace, scores, row, column)));
}

function textOf(workspace: Workspace, scores: WorkspaceScore, row: string, column: string): string {
  if (!isPopulationId(row)) return '';
  const population = workspace.populations.get(row);
  if (population === undefined) return '';
  if (isSourceId(column) && workspace.sources.has(column)) return coverageText(coverageOf(workspace, row, column));
  if (column !== SCORE_COLUMN) return populationText(population, column);
  const visibility = scores.populations.get(row)?.visibility;
  return visibility === undefined ? '' : formatRange(visibility);
}

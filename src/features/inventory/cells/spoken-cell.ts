/** The cell with the keyboard says where it is and what its row comes to; the others only what they hold. */
import { useRecord, type Records } from '#/features/inventory/record-store.ts';
import { isSourceId } from '#/features/inventory/cell-address.ts';
import { facetOfColumn, familyOfColumn } from '#/features/inventory/layouts/layout-columns.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { FACET_LABELS, FAMILY_LABELS } from '#/domain/workspace/labels.ts';
import { formatNumber } from '#/ui/format.ts';

/** Row and column before what the cell holds, the score of the row behind it. One text, so that a cell draws seldom. */
export function useSpokenCell(population: PopulationId, column: string, active: boolean, holds: string): string {
  return useRecord(population, (records) => (active ? spokenCell(records, population, column, holds) : holds));
}

/** "Ward tablets, Intune: Partial, 62 % of devices. Visibility 45 to 56 of 100". */
export function spokenCell(
  { workspace, scores }: Records,
  population: PopulationId,
  column: string,
  holds: string,
): string {
  const row = workspace.populations.get(population)?.name ?? '';
  const source = isSourceId(column) ? workspace.sources.get(column)?.name : undefined;
  const visibility = scores.populations.get(population)?.visibility;
  const score = visibility === undefined ? '' : `. Visibility ${inPoints(visibility)} of 100`;
  return `${row}, ${source ?? layoutColumn(column)}: ${holds}${score}`;
}

function layoutColumn(column: string): string {
  const family = familyOfColumn(column);
  if (family !== null) return FAMILY_LABELS[family].short;
  const facet = facetOfColumn(column);
  return facet === null ? '' : FACET_LABELS[facet].long;
}

/** A dash between numbers is read as minus, or not at all. */
function inPoints(visibility: readonly [number, number]): string {
  return [...new Set(visibility.map((points) => formatNumber(points)))].join(' to ');
}

/** Our columns as TanStack Table's: it works out header groups, order and offsets; what a cell draws stays ours. */
import { columnPinningFeature, columnSizingFeature, tableFeatures, type ColumnDef } from '@tanstack/react-table';

import type { GridColumn } from '#/ui/grid/grid-model.ts';

export interface GridRowData {
  readonly id: string;
}

export const features = tableFeatures({ columnPinningFeature, columnSizingFeature });

type Definition = ColumnDef<typeof features, GridRowData>;

export function definitionsOf(columns: readonly GridColumn[]): Definition[] {
  const definitions: Definition[] = [];
  let openGroup: string | null = null;
  let members: Definition[] = [];
  for (const { id, label, width, group } of columns) {
    const leaf: Definition = { id, header: label, size: width, minSize: 0 };
    if (group === undefined) {
      definitions.push(leaf);
    } else if (openGroup === group.id) {
      members.push(leaf);
    } else {
      members = [leaf];
      // A family whose columns were moved apart has several headers.
      definitions.push({ id: `group:${group.id}:${definitions.length}`, header: group.label, columns: members });
    }
    openGroup = group?.id ?? null;
  }
  return definitions;
}

/** Left for the columns that scroll before the wider set may freeze, in CSS pixels. */
const ROOM_TO_SCROLL = 380;

/** Ids of the columns that stay at the left edge of a grid of this width. */
export function frozenAt(width: number, columns: readonly GridColumn[]): string[] {
  const candidates = columns.filter((column) => column.frozen !== undefined);
  const total = candidates.reduce((sum, column) => sum + column.width, 0);
  if (columns.reduce((sum, column) => sum + column.width, 0) <= width) return candidates.map((column) => column.id);
  const frozen =
    total + ROOM_TO_SCROLL <= width ? candidates : candidates.filter((column) => column.frozen === 'always');
  return frozen.map((column) => column.id);
}

/** Room that is left over goes to the columns that can use it, to each in proportion to how much it may grow. */
export function fitTo(width: number, columns: readonly GridColumn[]): readonly GridColumn[] {
  const spare = width - columns.reduce((sum, column) => sum + column.width, 0);
  const wanted = columns.reduce((sum, column) => sum + (column.grow ?? 0), 0);
  if (spare <= 0 || wanted === 0) return columns;
  const factor = Math.min(1, spare / wanted);
  return columns.map((column) =>
    column.grow === undefined ? column : { ...column, width: column.width + Math.floor(column.grow * factor) },
  );
}

import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';

import type { PlacedColumn } from '#/ui/grid/grid-cell.tsx';
import { definitionsOf, features, frozenAt, type GridRowData } from '#/ui/grid/grid-columns.ts';
import type { PlacedGroup } from '#/ui/grid/grid-header.tsx';
import type { GridColumn } from '#/ui/grid/grid-model.ts';

export interface Placement {
  readonly columns: readonly PlacedColumn[];
  readonly columnIds: readonly string[];
  /** Left edge of each column where nothing is scrolled, and the right edge of the last, in CSS pixels. */
  readonly edges: readonly number[];
  readonly frozenCount: number;
  readonly groups: readonly PlacedGroup[];
  readonly frozenGroups: number;
  readonly frozenWidth: number;
  readonly totalWidth: number;
}

const NO_STATE = () => null;
/** Rows are not its business: ten thousand row objects would be made for nothing. */
const NO_ROWS: GridRowData[] = [];

/** Where every column stands in a grid of this width. */
export function usePlacement(columns: readonly GridColumn[], width: number): Placement {
  const definitions = useMemo(() => definitionsOf(columns), [columns]);
  const frozenKey = frozenAt(width, columns).join('|');
  const columnPinning = useMemo(() => ({ start: frozenKey === '' ? [] : frozenKey.split('|'), end: [] }), [frozenKey]);
  const table = useTable({ features, columns: definitions, data: NO_ROWS, state: { columnPinning } }, NO_STATE);
  const frozen = table.getStartLeafColumns();
  const scrolling = table.getCenterLeafColumns();
  const frozenWidth = table.getStartTotalSize();
  const totalWidth = table.getTotalSize();
  return useMemo(() => {
    const byId = new Map(columns.map((column) => [column.id, column]));
    const leaves = [...frozen, ...scrolling];
    const placed = leaves.flatMap((leaf, index): PlacedColumn[] => {
      const column = byId.get(leaf.id);
      if (column === undefined) return [];
      const before = leaves[index - 1];
      return [
        {
          column,
          startsGroup: column.group !== undefined && column.group.id !== (before && byId.get(before.id)?.group?.id),
        },
      ];
    });
    const groups = groupsOf(placed, frozen.length);
    return {
      columns: placed,
      columnIds: placed.map(({ column }) => column.id),
      edges: edgesOf(placed),
      frozenCount: frozen.length,
      groups,
      frozenGroups: groups.filter(({ startsAt }) => startsAt < frozen.length).length,
      frozenWidth,
      totalWidth,
    };
  }, [columns, frozen, scrolling, frozenWidth, totalWidth]);
}

function edgesOf(placed: readonly PlacedColumn[]): readonly number[] {
  const edges = [0];
  for (const { column } of placed) edges.push((edges.at(-1) ?? 0) + column.width);
  return edges;
}

/** Neighbours of one group under one header; those of none under one blank. Nothing where no column has a group. */
function groupsOf(placed: readonly PlacedColumn[], frozenCount: number): readonly PlacedGroup[] {
  if (placed.every(({ column }) => column.group === undefined)) return [];
  const groups: PlacedGroup[] = [];
  for (const [index, { column }] of placed.entries()) {
    const last = groups.at(-1);
    const id = column.group?.id ?? '';
    if (last !== undefined && last.id.startsWith(`${id}@`) && index !== frozenCount) {
      groups[groups.length - 1] = { ...last, span: last.span + 1, width: last.width + column.width };
    } else {
      groups.push({
        id: `${id}@${index}`,
        label: column.group?.label ?? '',
        span: 1,
        startsAt: index,
        width: column.width,
      });
    }
  }
  return groups;
}

import { filterRows } from '#/features/inventory/arrange/filter-rows.ts';
import { isFiltered, type InventoryView } from '#/features/inventory/arrange/inventory-view.ts';
import { sortRows } from '#/features/inventory/arrange/sort-rows.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export type Arrangement = Pick<InventoryView, 'search' | 'sort' | 'filters'>;

/** Whether rows are shown otherwise than all of them, as people ordered them. */
export function isArranged({ search, sort, filters }: Arrangement): boolean {
  return search !== '' || sort !== null || isFiltered(filters);
}

export function arrangeRows(
  workspace: Workspace,
  scores: WorkspaceScore,
  { search, sort, filters }: Arrangement,
  today: IsoDate,
): readonly Population[] {
  const found = filterRows(populationsInOrder(workspace), workspace, search, filters, today);
  return sort === null ? found : sortRows(found, workspace, scores, sort);
}

/**
 * An order that was made earlier, on the populations of now: what is gone is left out, what came since stands at the
 * end, and nothing else moves, so that no edit takes a row away from under the hands.
 */
export function keepOrder(
  order: readonly Population[],
  then: ReadonlyMap<PopulationId, Population>,
  workspace: Workspace,
): readonly Population[] {
  const { populations } = workspace;
  if (populations === then) return order;
  const stayed = order.flatMap(({ id }) => populations.get(id) ?? []);
  return [...stayed, ...populationsInOrder(workspace).filter(({ id }) => !then.has(id))];
}

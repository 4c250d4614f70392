import { coverageIdOf, type SourceId } from '#/domain/ids.ts';
import type { Population } from '#/domain/workspace/entities.ts';

/** The inventory, narrowed to one population by its name. */
export function inventoryAddress({ name }: Pick<Population, 'name'>): string {
  return `/inventory?${new URLSearchParams({ q: name }).toString()}`;
}

/** The inventory with one cell open. */
export function cellAddress({ id }: Pick<Population, 'id'>, source: SourceId): string {
  return `/inventory?${new URLSearchParams({ cell: coverageIdOf(id, source) }).toString()}`;
}

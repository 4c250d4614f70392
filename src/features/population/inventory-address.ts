import type { Population } from '#/domain/workspace/entities.ts';

/** The inventory, narrowed to one population by its name. */
export function inventoryAddress({ name }: Pick<Population, 'name'>): string {
  return `/inventory?${new URLSearchParams({ q: name }).toString()}`;
}

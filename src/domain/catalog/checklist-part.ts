import type { Checklist } from '#/domain/catalog/catalog.ts';

/**
 * The checklist as if it asked for some criteria only. Weights stay as they are: every mean divides by what is there
 * [SC22], so the readiness of a part is that of its own criteria.
 */
export function partOfChecklist({ items, criteria, ...rest }: Checklist, wanted: ReadonlySet<string>): Checklist {
  return {
    ...rest,
    items: items.flatMap((item) => {
      const own = item.criteria.filter(({ id }) => wanted.has(id));
      return own.length === 0 ? [] : [{ ...item, criteria: own }];
    }),
    criteria: new Map([...criteria].filter(([id]) => wanted.has(id))),
  };
}

/** The bundled facts and gradings, as hooks that suspend until they are there. */
import { useSuspenseQuery } from '@tanstack/react-query';

import { catalogQuery, controlsQuery, productsQuery, strategyQuery } from '#/data/catalog/catalog-queries.ts';
import type { Catalog, Controls, Products, Strategy } from '#/domain/catalog/catalog.ts';

/** What scoring and every screen need. The same object as long as the page is open, so it can key a memo. */
export function useCatalog(): Catalog {
  return useSuspenseQuery(catalogQuery()).data;
}

export function useStrategy(): Strategy {
  return useSuspenseQuery(strategyQuery()).data;
}

export function useControls(): Controls {
  return useSuspenseQuery(controlsQuery()).data;
}

export function useProducts(): Products {
  return useSuspenseQuery(productsQuery()).data;
}

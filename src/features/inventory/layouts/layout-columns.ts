/** The columns behind those of the population, by layout. */
import { FACETS, FAMILIES, type Facet, type Family } from '#/domain/catalog/vocabulary.ts';

const FAMILY = '$family:';
const FACET = '$facet:';

export function familyColumn(family: Family): string {
  return `${FAMILY}${family}`;
}

export function facetColumn(facet: Facet): string {
  return `${FACET}${facet}`;
}

/** `null` for any other column. */
export function familyOfColumn(column: string): Family | null {
  return FAMILIES.find((family) => familyColumn(family) === column) ?? null;
}

export function facetOfColumn(column: string): Facet | null {
  return FACETS.find((facet) => facetColumn(facet) === column) ?? null;
}

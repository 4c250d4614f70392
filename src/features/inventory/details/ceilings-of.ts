import type { CeilingTable, Observability } from '#/domain/catalog/catalog.ts';
import { SWITCHES, type Family, type Switch } from '#/domain/catalog/vocabulary.ts';
import type { Population } from '#/domain/workspace/entities.ts';

/** The ceilings of a population's mode; `null` where nobody has said how it is managed. */
export function ceilingTableOf(observability: Observability, { platform, mode }: Population): CeilingTable | null {
  return mode === 'unknown' ? null : (observability.ceilings.get(`${platform}/${mode}`) ?? null);
}

export function relevantSwitches(
  observability: Observability,
  population: Population,
  family: Family,
): readonly Switch[] {
  const ceilings = ceilingTableOf(observability, population)?.[family];
  if (!ceilings) return [];
  const required = new Set(Object.values(ceilings).flatMap(({ requires }) => requires));
  return SWITCHES.filter((each) => required.has(each));
}

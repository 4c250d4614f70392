/** Questions that scoring and screens ask of the observability matrix. */
import type { Ceiling, CeilingTable, Level, Observability, StructuralLimit } from '#/domain/catalog/catalog.ts';
import { FAMILIES, MODES_OF, type Facet, type Family, type Mode, type Platform } from '#/domain/catalog/vocabulary.ts';

/** The ceilings of a management mode; `null` where the platform has no such mode. */
export function ceilingTableOf(observability: Observability, platform: Platform, mode: Mode): CeilingTable | null {
  return observability.ceilings.get(`${platform}/${mode}`) ?? null;
}

export function ceilingOf(
  observability: Observability,
  platform: Platform,
  mode: Mode,
  family: Family,
  facet: Facet,
): Ceiling | null {
  return ceilingTableOf(observability, platform, mode)?.[family][facet] ?? null;
}

export function isModeOf(platform: Platform, mode: string): mode is Mode {
  const modes: readonly string[] = MODES_OF[platform];
  return modes.includes(mode);
}

/** Structural limits of a platform and mode, in the order of the file. */
export function limitsOf(observability: Observability, platform: Platform, mode: Mode): readonly StructuralLimit[] {
  return observability.limits.filter(
    (limit) =>
      (limit.platform === '*' || limit.platform === platform) &&
      (limit.modes.includes('*') || limit.modes.includes(mode)),
  );
}

const RANK: Readonly<Record<Level, number>> = { none: 0, partial: 1, full: 2 };

/** The best that any family can show of a facet, each of them deployed well. */
export function bestLevelOf(table: CeilingTable, facet: Facet): Level {
  return FAMILIES.map((family) => table[family][facet].level).reduce((best, level) =>
    RANK[level] > RANK[best] ? level : best,
  );
}

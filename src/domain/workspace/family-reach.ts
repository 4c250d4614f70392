/** What a family of sources can give a population at most, in words: before anything of it is recorded or bought. */
import type { Ceiling, Observability } from '#/domain/catalog/catalog.ts';
import { ceilingTableOf } from '#/domain/catalog/read-observability.ts';
import { FACETS, SWITCHES, type Facet, type Family, type Switch } from '#/domain/catalog/vocabulary.ts';
import type { Population } from '#/domain/workspace/entities.ts';

export interface FamilyReach {
  /** What part of the device it reaches: "work profile only". */
  readonly scope: string;
  readonly full: readonly Facet[];
  readonly partial: readonly Facet[];
  readonly none: readonly Facet[];
  /** Capabilities that what it can show depends on, in the order of the model. */
  readonly requires: readonly Switch[];
}

/** `null` where nobody has said how the population is managed: nothing can be said then. */
export function familyReach(
  observability: Observability,
  { platform, mode }: Pick<Population, 'platform' | 'mode'>,
  family: Family,
): FamilyReach | null {
  if (mode === 'unknown') return null;
  const ceilings = ceilingTableOf(observability, platform, mode)?.[family];
  if (!ceilings) return null;
  const at = (level: Ceiling['level']) => FACETS.filter((facet) => ceilings[facet].level === level);
  const required = new Set(FACETS.flatMap((facet) => ceilings[facet].requires));
  return {
    scope: ceilings[FACETS[0]].scope,
    full: at('full'),
    partial: at('partial'),
    none: at('none'),
    requires: SWITCHES.filter((each) => required.has(each)),
  };
}

/** The mode leaves nothing of the family, whatever is bought. */
export function isOutOfReach(reach: FamilyReach | null): boolean {
  return reach !== null && reach.full.length === 0 && reach.partial.length === 0;
}

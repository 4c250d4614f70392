/** What a coverage cell shows, worked out once from the record. */
import type { Range } from '#/domain/range.ts';
import { freshnessOf, isFresh } from '#/domain/scoring/freshness.ts';
import type { CoverageState } from '#/domain/workspace/entities.ts';

export type Freshness = 'fresh' | 'stale' | 'none';

export interface CellFacts {
  readonly state: CoverageState;
  readonly share: Range | null;
  /** `none`: nothing dated, or nothing that still counts, so nothing is proven. */
  readonly freshness: Freshness;
  readonly evidenceAgeDays: number | null;
  /** 0 to 1; `null` where no dimension was recorded. */
  readonly quality: Range | null;
}

export function freshnessWord(ageDays: number | null): Freshness {
  if (isFresh(ageDays)) return 'fresh';
  return freshnessOf(ageDays) > 0 ? 'stale' : 'none';
}

/** What a coverage cell shows, worked out once from the record. */
import type { Range } from '#/domain/range.ts';
import type { CoverageState } from '#/domain/workspace/entities.ts';

export interface CellFacts {
  readonly state: CoverageState;
  readonly share: Range | null;
  /** `none`: nothing dated, or nothing that still counts, so nothing is proven. */
  readonly freshness: 'fresh' | 'stale' | 'none';
  readonly evidenceAgeDays: number | null;
  /** 0 to 1; `null` where no dimension was recorded. */
  readonly quality: Range | null;
}

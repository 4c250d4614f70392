/** What a coverage cell shows, worked out once from the record. */
import { GRADED } from '#/features/inventory/quality-text.ts';
import { daysBetween, type IsoDate } from '#/domain/dates.ts';
import type { Range } from '#/domain/range.ts';
import { freshnessOf, isFresh } from '#/domain/scoring/freshness.ts';
import { qualityOf, retentionQuality } from '#/domain/scoring/quality.ts';
import { BEST_QUALITY } from '#/domain/scoring/weights.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import type { CoverageState } from '#/domain/workspace/record-vocabulary.ts';

/** `none`: nothing dated, or nothing that still counts, so nothing is proven. */
export type Freshness = 'fresh' | 'stale' | 'none';

export interface CellFacts {
  readonly state: CoverageState;
  readonly share: Range | null;
  readonly freshness: Freshness;
  readonly evidenceAgeDays: number | null;
  /** 0 to 1; `null` where no dimension was recorded. */
  readonly quality: Range | null;
}

/** By which day evidence is aged, and by how many days retention is measured. */
export interface Evaluation {
  readonly today: IsoDate;
  readonly profileDays: number;
}

export const UNTOUCHED: CellFacts = {
  state: 'unknown',
  share: null,
  freshness: 'none',
  evidenceAgeDays: null,
  quality: null,
};

export function cellFacts(
  coverage: Coverage,
  evidenceDate: IsoDate | null,
  sourceRetentionDays: number | null,
  { today, profileDays }: Evaluation,
): CellFacts {
  const evidenceAgeDays = evidenceDate === null ? null : daysBetween(evidenceDate, today);
  return {
    state: coverage.state,
    share: coverage.share,
    freshness: freshnessWord(evidenceAgeDays),
    evidenceAgeDays,
    quality: qualityRange(coverage, sourceRetentionDays, profileDays),
  };
}

const ANY_GRADE: Range = [0, BEST_QUALITY];

function qualityRange(
  { quality, retentionDays }: Coverage,
  sourceRetentionDays: number | null,
  profileDays: number,
): Range | null {
  if (GRADED.every((dimension) => (quality[dimension] ?? null) === null)) return null;
  const [fields = ANY_GRADE, timeliness = ANY_GRADE, consistency = ANY_GRADE] = GRADED.map(
    (dimension) => quality[dimension] ?? ANY_GRADE,
  );
  const retention = retentionRange(retentionDays, quality.retention ?? null, sourceRetentionDays, profileDays);
  return [
    qualityOf(fields[0], timeliness[0], consistency[0], retention[0]),
    qualityOf(fields[1], timeliness[1], consistency[1], retention[1]),
  ];
}

/** The cell's own days, then its own grade, then the days of its source. */
function retentionRange(
  ownDays: number | null,
  grade: Range | null,
  sourceDays: number | null,
  profileDays: number,
): Range {
  if (ownDays === null && grade !== null) return grade;
  const days = ownDays ?? sourceDays;
  if (days === null) return ANY_GRADE;
  const quality = retentionQuality(days, profileDays);
  return [quality, quality];
}

export function freshnessWord(ageDays: number | null): Freshness {
  if (isFresh(ageDays)) return 'fresh';
  return freshnessOf(ageDays) > 0 ? 'stale' : 'none';
}

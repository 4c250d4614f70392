/** [SC2] Quality of a source's records, 0 to 1: a weighted mean, and nothing at all where one dimension is zero. */
import { BEST_QUALITY, QUALITY_WEIGHT_AT } from '#/domain/scoring/weights.ts';

/** One bound of quality from four dimensions of 0 to 5, in the order of `QUALITY_DIMENSIONS`. */
export function qualityOf(fields: number, timeliness: number, consistency: number, retention: number): number {
  if (fields === 0 || timeliness === 0 || consistency === 0 || retention === 0) return 0;
  const [wFields = 0, wTimeliness = 0, wConsistency = 0, wRetention = 0] = QUALITY_WEIGHT_AT;
  return (
    (wFields * fields + wTimeliness * timeliness + wConsistency * consistency + wRetention * retention) / BEST_QUALITY
  );
}

/** Days kept, as a quality of 0 to 5 against the days that the workspace's retention profile asks for. */
export function retentionQuality(days: number, profileDays: number): number {
  return profileDays > 0 ? Math.min(1, days / profileDays) * BEST_QUALITY : BEST_QUALITY;
}

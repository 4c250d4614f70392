/**
 * DeTT&CT's five quality dimensions, 0 to 5 in whole numbers, and our shares, qualities and days.
 *
 * DeTT&CT's 0 means "not known" and "not there" alike. Ours are told apart, so a 0 is never read as an absence. What is
 * written is what is proven: the lower end of a range, rounded down.
 */
import type { QualityDimension } from '#/domain/catalog/vocabulary.ts';
import { exactly, type Range } from '#/domain/range.ts';
import type { Coverage, Source } from '#/domain/workspace/entities.ts';

export const DQ_DIMENSIONS = [
  'device_completeness',
  'data_field_completeness',
  'timeliness',
  'consistency',
  'retention',
] as const;
export type DqDimension = (typeof DQ_DIMENSIONS)[number];

/** 0 to 5 each. */
export type DataQuality = Readonly<Record<DqDimension, number>>;

export const NO_QUALITY: DataQuality = {
  device_completeness: 0,
  data_field_completeness: 0,
  timeliness: 0,
  consistency: 0,
  retention: 0,
};

/** Our name of the dimensions that we both have; share is not one of ours. */
export const OUR_DIMENSION: Readonly<Record<Exclude<DqDimension, 'device_completeness'>, QualityDimension>> = {
  data_field_completeness: 'fields',
  timeliness: 'timeliness',
  consistency: 'consistency',
  retention: 'retention',
};

/** A share of 0 to 1 as DeTT&CT's bands: 1 to 25 %, 26 to 50 %, 51 to 75 %, 76 to 99 %, 100 %. */
function bandOfShare(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 5;
  if (share > 0.75) return 4;
  if (share > 0.5) return 3;
  return share > 0.25 ? 2 : 1;
}

const SHARE_OF_BAND: readonly (Range | null)[] = [null, [0.01, 0.25], [0.25, 0.5], [0.5, 0.75], [0.75, 0.99], [1, 1]];

/** All that a band says of the share; `null` of 0, which says nothing. */
export function shareOfBand(band: number): Range | null {
  return SHARE_OF_BAND[band] ?? null;
}

export function isCountedState(state: Coverage['state']): boolean {
  return state === 'present' || state === 'partial';
}

/** `profileDays`: what the workspace's retention profile asks for; `null` without one. */
export function dataQualityOf(cell: Coverage, source: Source, profileDays: number | null): DataQuality {
  if (!isCountedState(cell.state)) return NO_QUALITY;
  const { fields, timeliness, consistency } = cell.quality;
  return {
    device_completeness: bandOfShare(cell.share?.[0] ?? 0),
    data_field_completeness: Math.floor(fields?.[0] ?? 0),
    timeliness: Math.floor(timeliness?.[0] ?? 0),
    consistency: Math.floor(consistency?.[0] ?? 0),
    retention: retentionBand(cell, source, profileDays),
  };
}

/** The cell's own days before a quality that was typed, before the source's days: as scoring does. */
function retentionBand(cell: Coverage, source: Source, profileDays: number | null): number {
  if (cell.retentionDays === null && cell.quality.retention) return Math.floor(cell.quality.retention[0]);
  const days = cell.retentionDays ?? source.retentionDays;
  if (days === null || profileDays === null) return 0;
  return profileDays <= 0 ? 5 : bandOfShare(days / profileDays);
}

/** The mean that DeTT&CT's Excel shows: completeness and retention count twice. Only for choosing the better record. */
export function dqScore(quality: DataQuality): number {
  const { device_completeness: device, data_field_completeness: fields, timeliness, consistency, retention } = quality;
  return (2 * device + 2 * fields + timeliness + consistency + 2 * retention) / 8;
}

export function isAvailable(quality: DataQuality): boolean {
  return DQ_DIMENSIONS.some((dimension) => quality[dimension] > 0);
}

/** A DeTT&CT number as a quality of ours; `undefined` of 0, which says nothing. */
export function qualityFrom(quality: DataQuality): Readonly<Partial<Record<QualityDimension, Range>>> {
  const found: Partial<Record<QualityDimension, Range>> = {};
  for (const dimension of DQ_DIMENSIONS) {
    if (dimension === 'device_completeness' || quality[dimension] <= 0) continue;
    found[OUR_DIMENSION[dimension]] = exactly(quality[dimension]);
  }
  return found;
}

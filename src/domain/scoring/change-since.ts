import type { IsoDate } from '#/domain/dates.ts';
import type { TrendPoint } from '#/domain/scoring/trend.ts';

/** How far the proven points moved since the last point of the trend at or before a day. */
export function changeSince(points: readonly TrendPoint[], date: IsoDate): { points: number; since: IsoDate } | null {
  const before = points.findLast((point) => point.on <= date) ?? points[0];
  const now = points.at(-1);
  if (before?.visibility == null || now?.visibility == null || before === now) return null;
  return { points: now.visibility[0] - before.visibility[0], since: before.on };
}

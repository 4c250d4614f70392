/** [SC9] A name for the lower bound. It may stand at most one band above what the weakest question alone would get. */
import type { VisibilityLevel } from '#/domain/scoring/score.ts';

const LEVELS = ['none', 'minimal', 'medium', 'good', 'excellent'] as const satisfies readonly VisibilityLevel[];

/** Points at which each level after the first starts. */
const STARTS = [1, 25, 50, 75] as const;

function bandOf(points: number): number {
  return STARTS.filter((start) => points >= start).length;
}

/** `visibility` in points, `gate` 0 to 1, both at the lower bound. */
export function levelOf(visibility: number, gate: number): VisibilityLevel {
  const band = Math.min(bandOf(visibility), bandOf(100 * gate) + 1);
  return LEVELS[band] ?? 'none';
}

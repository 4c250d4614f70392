import type { FrontierView } from '#/workers/plan.worker.ts';

/** Of all that can be won, this much is worth its price before the last points grow dear. */
const MOST_OF_IT = 0.8;

/**
 * The least budget along the axis that reaches the target; where there is none, or it stands out of reach or is reached,
 * the least that buys most of what can be won. 0 where nothing can.
 */
export function suggestedAmount({ axis, points }: FrontierView, target: number | null): number {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const isAhead = target !== null && target > first.score && target <= last.score;
  const enough = isAhead ? target : first.score + (last.score - first.score) * MOST_OF_IT;
  return Math.ceil(points.find(({ score }) => score >= enough)?.[axis] ?? 0);
}

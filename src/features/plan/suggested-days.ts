import type { FrontierView } from '#/workers/plan.worker.ts';

/** Of all that can be won, this much is worth its days before the last points grow dear. */
const MOST_OF_IT = 0.8;

/**
 * The least budget that reaches the target; where there is none, or it stands out of reach or is reached, the least
 * that buys most of what can be won. 0 where nothing can.
 */
export function suggestedDays(frontier: FrontierView | null, target: number | null): number {
  const first = frontier?.points[0];
  const last = frontier?.points.at(-1);
  if (first === undefined || last === undefined) return 0;
  const isAhead = target !== null && target > first.score && target <= last.score;
  const enough = isAhead ? target : first.score + (last.score - first.score) * MOST_OF_IT;
  return Math.ceil(frontier?.points.find(({ score }) => score >= enough)?.days ?? 0);
}

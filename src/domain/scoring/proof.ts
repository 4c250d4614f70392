/** [SC11] Every lost point has exactly one cause; the five parts sum to 100. */
import type { Proof } from '#/domain/scoring/score.ts';

export function proofOf(visibility: readonly [number, number], reach: number, reachBeforeLegal: number): Proof {
  const [lo, hi] = visibility;
  return {
    proven: lo,
    unproven: hi - lo,
    closable: Math.max(0, reach - hi),
    outOfReachMode: 100 - reachBeforeLegal,
    outOfReachLegal: reachBeforeLegal - reach,
  };
}

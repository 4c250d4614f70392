/** The other change beside which one that gives nothing alone gives most: a share before its log fields, and the like. */
import type { WorkingSet } from '#/domain/planning/frontier/working-set.ts';

/** Points below which two give no more than one. */
const LEAST_GAIN = 1e-6;
/** Populations of a change that is made for many at which a partner is looked for; what it then gives is exact. */
const LOOKED_AT = 3;

export interface Partner {
  /** Position in `PlanSpace.changes`. */
  readonly change: number;
  /** Organisation points added on top of what the other gives alone. */
  readonly gain: number;
}

/** `null` where no single other change makes it worth anything. `nothing`: the record as it is. */
export function partnerOf(nothing: WorkingSet, change: number): Partner | null {
  const { space } = nothing;
  let found: number | null = null;
  let most = 0;
  for (const at of (space.touches[change] ?? []).slice(0, LOOKED_AT)) {
    for (const other of space.bitsAt(at).keys()) {
      if (other === change) continue;
      const pair = [change, other].toSorted((a, b) => a - b);
      const gain = space.populationScore(at, pair) - space.populationScore(at, [other]);
      if (gain > Math.max(most, LEAST_GAIN)) [found, most] = [other, gain];
    }
  }
  if (found === null) return null;
  const gain = nothing.scoreWith([found, change]) - nothing.scoreWith([found]);
  return gain > LEAST_GAIN ? { change: found, gain } : null;
}

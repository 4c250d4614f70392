/**
 * [SC8] for some of the populations: a platform, a region. Rolled up from the populations themselves with the weights of
 * the organisation, so that it is never an average of averages; of all of them it is the organisation's own score.
 */
import type { Range } from '#/domain/range.ts';
import { proofOf } from '#/domain/scoring/proof.ts';
import { extremeMean, rollUp } from '#/domain/scoring/roll-up.ts';
import type { PopulationScore, Proof } from '#/domain/scoring/score.ts';

export interface SubsetScore {
  readonly populations: number;
  readonly devices: Range;
  /** `null` where none of them has a device: no score, which is not zero. */
  readonly visibility: Range | null;
  readonly proof: Proof | null;
}

export function scoreSubset(scores: readonly PopulationScore[]): SubsetScore {
  const columns = columnsOf(scores);
  const { devices, weightLo, weightHi } = columns;
  const visibility = rollUp(columns.lo, columns.hi, weightLo, weightHi);
  // Like the upper bound, what can be reached takes the counts that are kindest.
  const reach = extremeMean(columns.reach, weightLo, weightHi, -1);
  const reachBeforeLegal = extremeMean(columns.reachBeforeLegal, weightLo, weightHi, -1);
  const isScored = visibility !== null && reach !== null && reachBeforeLegal !== null;
  return {
    populations: scores.length,
    devices,
    visibility,
    proof: isScored ? proofOf(visibility, reach, reachBeforeLegal) : null,
  };
}

/** Rolls up any range of theirs, such as one facet; `null` of a population takes no part. */
export function rollUpSubset(
  scores: readonly PopulationScore[],
  rangeOf: (score: PopulationScore) => Range | null,
): Range | null {
  const { weightLo, weightHi } = columnsOf(scores);
  const ranges = scores.map(rangeOf);
  return rollUp(
    Float64Array.from(ranges, (range) => range?.[0] ?? NaN),
    Float64Array.from(ranges, (range) => range?.[1] ?? NaN),
    weightLo,
    weightHi,
  );
}

function columnsOf(scores: readonly PopulationScore[]) {
  const column = () => new Float64Array(scores.length);
  const [weightLo, weightHi, lo, hi, reach, reachBeforeLegal] = [
    column(),
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  let fewest = 0;
  let most = 0;
  scores.forEach((score, at) => {
    const { devices, sensitivity } = score.population;
    fewest += devices[0];
    most += devices[1];
    weightLo[at] = devices[0] * sensitivity;
    weightHi[at] = devices[1] * sensitivity;
    [lo[at], hi[at]] = score.visibility;
    reach[at] = score.ceiling;
    reachBeforeLegal[at] = 100 - score.proof.outOfReachMode;
  });
  const devices: Range = [fewest, most];
  return { devices, weightLo, weightHi, lo, hi, reach, reachBeforeLegal };
}

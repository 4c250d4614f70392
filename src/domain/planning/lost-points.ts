/**
 * Where every point that is not proven went, exactly. A population's lower bound is lifted in steps, each of which takes
 * one cause away, until all that can be seen at all is seen; what a step adds was lost to its cause:
 *
 *   lower bound -> proof is fresh -> upper bound -> all devices -> switches on -> best quality -> long enough
 *               -> shows what it can -> every family is there -> collection is permitted -> 100
 *
 * The steps run from the lower bound to 100, so they add up to every lost point; those up to the upper bound are the
 * unproven, those up to the ceiling the closable. Inside a step each facet has its own points, and the points of the
 * gate belong to the question that was weakest before it, as in the trace [SC10].
 */
import { FACETS, QUESTIONS, type Facet, type Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Layer, LossCause } from '#/domain/planning/gap-cause.ts';
import { stagesOf, type Stage } from '#/domain/planning/loss-stages.ts';
import { lowerBoundWeights } from '#/domain/planning/lower-bound-weights.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import type { ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import { BREADTH_POINTS, FACET_WEIGHT_AT, GATE_POINTS } from '#/domain/scoring/weights.ts';

export interface Loss {
  /** `null`: what the ranges of the device counts move between the layers; those lines sum to 0. */
  readonly population: PopulationId | null;
  /** One of the two: a facet's own points, or those that the weakest question holds down. `null` both for counts. */
  readonly facet: Facet | null;
  readonly question: Question | null;
  readonly layer: Layer;
  readonly cause: LossCause;
  /** Points of the organisation's 100, with the device counts that make its lower bound. */
  readonly points: number;
  /** Points of the population's own 100. */
  readonly own: number;
}

/** Points below which a line says nothing. */
const LEAST = 1e-9;

/** The lines sum to 100 minus the lower bound. Empty where no population has a device. */
export function lostPoints(scored: ScoredWorkspace): readonly Loss[] {
  const { populations, columns } = scored;
  const shares = lowerBoundWeights(
    populations.list.map(({ visibility }) => visibility[0]),
    columns,
  );
  if (shares === null) return [];
  const losses = populations.list.flatMap((score, at) => {
    const share = shares[at] ?? 0;
    return share === 0 ? [] : lossesOf(score, share);
  });
  return [...losses, ...countsBetween(scored, losses)];
}

/** Of one population, which is `share` (0 to 1) of the organisation. */
export function lossesOf(score: ScoredPopulation, share = 1): readonly Loss[] {
  const stages = stagesOf(score);
  const losses: Loss[] = [];
  stages.forEach((stage, at) => {
    const before = stages[at - 1];
    if (before === undefined) return;
    const base = { population: score.population.id, layer: stage.layer, cause: stage.cause };
    FACETS.forEach((facet, place) => {
      const own =
        BREADTH_POINTS * (FACET_WEIGHT_AT[place] ?? 0) * ((stage.facets[place] ?? 0) - (before.facets[place] ?? 0));
      if (Math.abs(own) > LEAST) losses.push({ ...base, facet, question: null, own, points: own * share });
    });
    const own = GATE_POINTS * (gateOf(stage) - gateOf(before));
    if (Math.abs(own) > LEAST)
      losses.push({ ...base, facet: null, question: weakestOf(before), own, points: own * share });
  });
  return losses;
}

function gateOf({ questions }: Stage): number {
  return Math.min(...questions);
}

function weakestOf(stage: Stage): Question {
  const gate = gateOf(stage);
  return QUESTIONS[stage.questions.indexOf(gate)] ?? 'who';
}

/** The engine takes the counts that are hardest for the lower bound and kindest for the rest. */
function countsBetween({ organisation }: ScoredWorkspace, losses: readonly Loss[]): readonly Loss[] {
  const { proof } = organisation;
  if (proof === null) return [];
  const engine: Readonly<Record<Layer, number>> = {
    unproven: proof.unproven,
    closable: proof.closable,
    out_of_reach: proof.outOfReachMode + proof.outOfReachLegal,
  };
  return (['unproven', 'closable', 'out_of_reach'] as const).flatMap((layer): readonly Loss[] => {
    const sum = losses.reduce((total, loss) => (loss.layer === layer ? total + loss.points : total), 0);
    const points = engine[layer] - sum;
    if (Math.abs(points) <= LEAST) return [];
    return [{ population: null, facet: null, question: null, layer, cause: 'counts', points, own: points }];
  });
}

/** A candidate with what the engine says of it: how much it moves, and what it is about. */
import type { Range } from '#/domain/range.ts';
import { FACETS, QUESTIONS, type Facet, type Question } from '#/domain/catalog/vocabulary.ts';
import type { Candidate, Gap } from '#/domain/planning/gap.ts';
import { QUESTION_OF_FACET } from '#/domain/planning/question-of-facet.ts';
import type { ScoreIf } from '#/domain/planning/score-if.ts';
import { BOUND, GATE_AT, QUESTION_AT, type Figures } from '#/domain/scoring/figures.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import type { ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import { FACET_WEIGHT_AT } from '#/domain/scoring/weights.ts';

/** Fewer points than this are rounding. */
export const LEAST_GAIN = 1e-6;

/** `null` where no population or no device is there to be scored. */
export function gapOf(scoreIf: ScoreIf, candidate: Candidate): Gap | null {
  const { scored } = scoreIf;
  const before = scored.organisation.visibility;
  const { visibility, after, population } = scoreIf.with(candidate);
  const most = gainsMost(scored, after);
  const from = scored.populations.list[most];
  const to = population(most);
  if (before === null || visibility === null || from === undefined || to === undefined) return null;
  const gain = visibility[0] - before[0];
  const facet = facetThatGains(from.evaluation.figures, to.evaluation.figures);
  const question = questionThatGains(from.evaluation.figures, to.evaluation.figures);
  return {
    ...candidate,
    gain,
    narrows: before[1] - before[0] - (visibility[1] - visibility[0]),
    populationGain: candidate.population === null ? gain : to.visibility[0] - from.visibility[0],
    facet,
    question: question ?? (facet === null ? null : QUESTION_OF_FACET[facet]),
    criteria: [...new Set([candidate.criterion ?? [], criteriaThatGain(from, to)].flat())],
    alternatives: [],
    beside: null,
  };
}

/** Of the populations that change, the one whose points weigh most. */
function gainsMost({ populations, columns }: ScoredWorkspace, after: ReadonlyMap<number, Range>): number {
  let most = -1;
  let best = -Infinity;
  for (const [at, [lo]] of after) {
    const gain = (lo - (populations.list[at]?.visibility[0] ?? 0)) * (columns.weightHi[at] ?? 0);
    if (gain <= best) continue;
    best = gain;
    most = at;
  }
  return most;
}

/** The facet that gains most at the lower bound; where none does, the one whose range narrows most. */
function facetThatGains(from: Figures, to: Figures): Facet | null {
  const moved = (at: number, bound = 0) =>
    (FACET_WEIGHT_AT[at] ?? 0) * ((to[bound + at] ?? 0) - (from[bound + at] ?? 0));
  return mostOf((at) => moved(at)) ?? mostOf((at) => moved(at) - moved(at, BOUND));
}

function mostOf(amountAt: (facet: number) => number): Facet | null {
  const best = [...FACETS.keys()].toSorted((a, b) => amountAt(b) - amountAt(a))[0] ?? 0;
  return amountAt(best) > 0 ? (FACETS[best] ?? null) : null;
}

/** The question that held the gate down, where the gate opens. */
function questionThatGains(from: Figures, to: Figures): Question | null {
  if ((to[GATE_AT] ?? 0) <= (from[GATE_AT] ?? 0)) return null;
  return QUESTIONS.find((_, at) => from[QUESTION_AT + at] === from[GATE_AT]) ?? null;
}

/** Criteria whose score rises, or is no longer as open, where the change gives most. */
function criteriaThatGain(from: ScoredPopulation, to: ScoredPopulation): readonly string[] {
  return [...to.criteria.values()].flatMap(({ criterion, score }) => {
    const before = from.criteria.get(criterion)?.score ?? null;
    if (score === null || before === null) return [];
    const isHigher = score[0] > before[0] + LEAST_GAIN;
    const isClearer = score[0] >= before[0] && score[1] - score[0] < before[1] - before[0] - LEAST_GAIN;
    return isHigher || isClearer ? [criterion] : [];
  });
}

/** Criteria of readiness that are not met, each with the points that meeting it everywhere it applies would give. */
import type { Checklist, Criterion } from '#/domain/catalog/catalog.ts';
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import { sentence } from '#/domain/planning/gap-words.ts';
import { readinessWeights } from '#/domain/scoring/readiness-points.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import type { ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';

/** Fewer points than this are rounding. */
const LEAST_GAIN = 1e-6;

export function unmetCriteria({ context, organisation }: ScoredWorkspace): readonly GapEntry[] {
  const { checklist } = context.catalog;
  const before = organisation.readiness;
  if (before === null) return [];
  const missing = missingPoints(checklist, organisation.scores);
  return [...checklist.criteria.values()].flatMap((criterion): readonly GapEntry[] => {
    if (criterion.kind !== 'direction' && criterion.kind !== 'mitigation') return [];
    const after = organisation.rollUp((population) => {
      const own = population.readiness;
      const more = missing.get(population)?.get(criterion.id) ?? 0;
      return own === null ? null : [own[0] + more, Math.max(own[1], own[0] + more)];
    });
    const readiness = after === null ? 0 : after[0] - before[0];
    const score = organisation.criteria.get(criterion.id);
    return readiness < LEAST_GAIN || score === undefined ? [] : [entryOf(criterion, score, readiness)];
  });
}

type ByCriterion = ReadonlyMap<string, number>;

/** By population, the points of readiness that each criterion keeps from it. R is linear in each, so none is tried out. */
function missingPoints(
  checklist: Checklist,
  scores: readonly ScoredPopulation[],
): ReadonlyMap<ScoredPopulation, ByCriterion> {
  // What applies is the same for many populations.
  const weights = new Map<string, ByCriterion>();
  return new Map(
    scores.map((score) => {
      const { criteria } = score;
      const applies = (id: string) => (criteria.get(id)?.score ?? null) !== null;
      const key = [...checklist.criteria.keys()].map((id) => (applies(id) ? '1' : '0')).join('');
      const own = weights.get(key) ?? readinessWeights(checklist, applies);
      weights.set(key, own);
      const points = [...own].map(([id, weight]) => [id, weight * (1 - (criteria.get(id)?.score?.[0] ?? 0))] as const);
      return [score, new Map(points)] as const;
    }),
  );
}

function entryOf(criterion: Criterion, { value, rule }: CriterionScore, readiness: number): GapEntry {
  const isUnknown = value === 'unknown';
  return {
    key: `criterion~${criterion.id}`,
    kind: isUnknown ? 'measure' : 'configure',
    cause: isUnknown ? 'unknown' : 'unmet',
    layer: null,
    population: null,
    facet: null,
    question: null,
    family: null,
    source: null,
    criteria: [criterion.id],
    size: 0,
    narrows: 0,
    readiness,
    certain: !isUnknown,
    title: `${isUnknown ? 'Answer' : 'Meet'} ${criterion.id}: ${criterion.question}`,
    reason: reasonOf(value, rule),
    closes: `Evidence asked for: ${criterion.evidence}`,
    change: null,
  };
}

function reasonOf(value: CriterionScore['value'], rule: string | null): string {
  if (value === 'unknown') return 'Nobody has answered it for every population, so readiness is a range.';
  return rule === null ? `It is ${value === 'partial' ? 'met in part' : 'not met'}.` : sentence(rule);
}

/** Criteria of readiness that are not met, each with the points that meeting it everywhere it applies would give. */
import type { Criterion } from '#/domain/catalog/catalog.ts';
import type { Range } from '#/domain/range.ts';
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import { sentence } from '#/domain/planning/gap-words.ts';
import { readinessOf } from '#/domain/scoring/readiness-points.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import type { ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';

/** Fewer points than this are rounding. */
const LEAST_GAIN = 1e-6;
const MET: Range = [1, 1];

export function unmetCriteria({ context, organisation }: ScoredWorkspace): readonly GapEntry[] {
  const { checklist } = context.catalog;
  const before = organisation.readiness;
  if (before === null) return [];
  return [...checklist.criteria.values()].flatMap((criterion): readonly GapEntry[] => {
    if (criterion.kind !== 'direction' && criterion.kind !== 'mitigation') return [];
    const after = organisation.rollUp(({ criteria }) =>
      readinessOf(checklist, (id) => {
        const score = criteria.get(id)?.score ?? null;
        return score !== null && id === criterion.id ? MET : score;
      }),
    );
    const readiness = after === null ? 0 : after[0] - before[0];
    const score = organisation.criteria.get(criterion.id);
    return readiness < LEAST_GAIN || score === undefined ? [] : [entryOf(criterion, score, readiness)];
  });
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
    criterion: criterion.id,
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

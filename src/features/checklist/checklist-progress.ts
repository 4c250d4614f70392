/** How far an item of the checklist has come, and which of its criteria a filter leaves. */
import type { Criterion } from '#/domain/catalog/catalog.ts';
import type { Show } from '#/features/checklist/checklist-address.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import type { Range } from '#/domain/range.ts';

type Scores = ReadonlyMap<string, CriterionScore>;

export interface ItemProgress {
  /** Said by a person. */
  readonly answered: number;
  /** Worked out from the record. */
  readonly derived: number;
  readonly unknown: number;
  /** 0 to 1; `null` where nothing applies. */
  readonly score: Range | null;
}

export function itemProgress(criteria: readonly Criterion[], scores: Scores): ItemProgress {
  const counts = { answered: 0, derived: 0, unknown: 0 };
  let lo = 0;
  let hi = 0;
  let weight = 0;
  for (const criterion of criteria) {
    const one = scores.get(criterion.id);
    counts[standingOf(one)] += 1;
    const score = one === undefined ? ([0, 1] as const) : one.score;
    if (score === null) continue;
    lo += criterion.weight * score[0];
    hi += criterion.weight * score[1];
    weight += criterion.weight;
  }
  return { ...counts, score: weight === 0 ? null : [lo / weight, hi / weight] };
}

function standingOf(score: CriterionScore | undefined): 'answered' | 'derived' | 'unknown' {
  if (score === undefined || score.value === 'unknown') return 'unknown';
  return score.origin === 'derived' ? 'derived' : 'answered';
}

export function shownCriteria(criteria: readonly Criterion[], scores: Scores, show: Show): readonly Criterion[] {
  if (show === 'all') return criteria;
  return criteria.filter(({ id }) => {
    const score = scores.get(id);
    return show === 'unknown' ? score === undefined || score.value === 'unknown' : score?.derived != null;
  });
}

/** "3 met, 2 partial, 6 unknown": how the populations differ; empty where all say the same. */
export function spreadInWords(values: readonly AnswerValue[], labels: Readonly<Record<AnswerValue, string>>): string {
  const counts = Map.groupBy(values, (value) => value);
  if (counts.size < 2) return '';
  return (['met', 'partial', 'not_met', 'unknown', 'not_applicable'] as const)
    .flatMap((value) => {
      const count = counts.get(value)?.length ?? 0;
      return count === 0 ? [] : [`${count} ${labels[value].toLowerCase()}`];
    })
    .join(', ');
}

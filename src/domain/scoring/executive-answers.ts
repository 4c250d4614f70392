/**
 * The executives' questions that take a yes or a no (items E1 to E4 of the checklist), each answered from its criteria.
 * They weigh nothing in any score: they are a way to read it. The first criterion of an item is the question itself in
 * numbers; the others say how far its answer can be relied on.
 */
import type { Checklist, ChecklistItem, Criterion } from '#/domain/catalog/catalog.ts';
import type { Range } from '#/domain/range.ts';
import type { CriterionScore, OrganisationScore } from '#/domain/scoring/score.ts';

export const EXECUTIVE_VERDICTS = ['yes', 'partly', 'no', 'not_known', 'not_asked'] as const;
export type ExecutiveVerdict = (typeof EXECUTIVE_VERDICTS)[number];

export interface AnsweredCriterion {
  readonly criterion: Criterion;
  readonly answer: CriterionScore;
}

export interface ExecutiveAnswer {
  readonly item: ChecklistItem;
  readonly verdict: ExecutiveVerdict;
  /**
   * What the record measures of the first criterion where that is not met, else the mean of those that apply, 0 to 1;
   * `null` where none does.
   */
  readonly share: Range | null;
  /** In the order of the checklist; those that do not apply are left out. */
  readonly criteria: readonly AnsweredCriterion[];
}

/** E5 asks where sensitive data and unmanaged devices meet: a list answers it, not a yes. */
const WHERE_NOT_WHETHER = 'E5';
/** Less than this is rounding. */
const NOTHING = 1e-9;
const HALF = 0.5;

export function executiveAnswers(
  checklist: Checklist,
  { criteria }: Pick<OrganisationScore, 'criteria'>,
): readonly ExecutiveAnswer[] {
  return checklist.items
    .filter(({ kind, id }) => kind === 'executive' && id !== WHERE_NOT_WHETHER)
    .map((item) => {
      const answered = item.criteria.flatMap((criterion) => {
        const answer = criteria.get(criterion.id);
        return answer === undefined || answer.score === null ? [] : [{ criterion, answer }];
      });
      const first = answered[0]?.answer;
      const mean = meanOf(answered.map(({ answer }) => answer.score));
      const measured = first?.origin === 'derived' && first.value !== 'met' ? first.share : null;
      return { item, verdict: verdictOf(mean, first?.score ?? null), share: measured ?? mean, criteria: answered };
    });
}

/**
 * Yes only where everything is met; no where the first criterion is not met, or even the best case of all stays below
 * half; where what is not answered could still turn it either way, nobody knows.
 */
function verdictOf(mean: Range | null, first: Range | null): ExecutiveVerdict {
  if (mean === null || first === null) return 'not_asked';
  const [lo, hi] = mean;
  if (lo >= 1 - NOTHING) return 'yes';
  if (hi < HALF || first[1] < HALF) return 'no';
  return lo < HALF && hi - lo >= HALF ? 'not_known' : 'partly';
}

function meanOf(scores: readonly (Range | null)[]): Range | null {
  const counted = scores.filter((score) => score !== null);
  if (counted.length === 0) return null;
  const mean = (end: 0 | 1) => counted.reduce((sum, score) => sum + score[end], 0) / counted.length;
  return [mean(0), mean(1)];
}

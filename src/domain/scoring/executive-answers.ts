/**
 * The executives' questions (items E1 to E5 of the checklist), each answered from its criteria. They weigh nothing in
 * any score: they are a way to read it.
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
  /** Mean of the criteria that apply, 0 to 1; `null` where none does. */
  readonly share: Range | null;
  /** In the order of the checklist; those that do not apply are left out. */
  readonly criteria: readonly AnsweredCriterion[];
}

/** Less than this is rounding. */
const NOTHING = 1e-9;
const HALF = 0.5;

export function executiveAnswers(
  checklist: Checklist,
  { criteria }: Pick<OrganisationScore, 'criteria'>,
): readonly ExecutiveAnswer[] {
  return checklist.items
    .filter(({ kind }) => kind === 'executive')
    .map((item) => {
      const answered = item.criteria.flatMap((criterion) => {
        const answer = criteria.get(criterion.id);
        return answer === undefined || answer.score === null ? [] : [{ criterion, answer }];
      });
      const share = meanOf(answered.map(({ answer }) => answer.score));
      return { item, verdict: verdictOf(share), share, criteria: answered };
    });
}

/**
 * Yes only where everything is met, no only where even the best case stays below half; where what is not answered could
 * still turn it either way, nobody knows.
 */
function verdictOf(share: Range | null): ExecutiveVerdict {
  if (share === null) return 'not_asked';
  const [lo, hi] = share;
  if (lo >= 1 - NOTHING) return 'yes';
  if (hi < HALF) return 'no';
  return lo < HALF && hi - lo >= HALF ? 'not_known' : 'partly';
}

function meanOf(scores: readonly (Range | null)[]): Range | null {
  const counted = scores.filter((score) => score !== null);
  if (counted.length === 0) return null;
  const mean = (end: 0 | 1) => counted.reduce((sum, score) => sum + score[end], 0) / counted.length;
  return [mean(0), mean(1)];
}

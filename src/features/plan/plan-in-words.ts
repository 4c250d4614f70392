import type { PlanView } from '#/domain/planning/frontier/plan-view.ts';
import { costInWords } from '#/features/plan/takes-in-words.ts';
import type { Proof } from '#/domain/scoring/score.ts';
import { daysText, formatNumber, formatPoints, moneyText } from '#/ui/format.ts';

/** Points that read as nothing. */
const NOTICEABLE = 0.05;
const digits = { digits: 1 };

/** What a plan takes, what it proves, and how much better any other plan could be at most. */
export function planInWords(plan: PlanView, today: Proof | null, years: number, currency: string): string {
  const { steps, score, bound } = plan;
  const changes = steps.reduce((sum, step) => sum + step.changes.length, 0);
  if (changes === 0) return 'No change fits into this budget.';
  const what = `${formatNumber(changes)} ${changes === 1 ? 'change' : 'changes'}`;
  const proves = `${what} for ${takes(plan, years, currency)} would prove ${formatPoints(score, digits)} of 100 instead of ${formatPoints(today?.proven ?? 0, digits)}.`;
  if (bound === null) return proves;
  return bound - score < NOTICEABLE
    ? `${proves} No plan proves more in this budget.`
    : `${proves} The best plan in this budget is at most ${formatPoints(bound - score, digits)} points better.`;
}

function takes({ days, money, once, perYear }: PlanView, years: number, currency: string): string {
  const work = `${daysText(days)} of work`;
  if (money === 0) return work;
  const parts = [
    once === 0 ? [] : [`${costInWords(once, currency)} once`],
    perYear === 0 ? [] : [`${once === 0 ? costInWords(perYear, currency) : moneyText(perYear, currency)} a year`],
  ].flat();
  const sum = perYear === 0 ? '' : `, ${moneyText(money, currency)} over ${years} ${years === 1 ? 'year' : 'years'}`;
  return `${work} and ${parts.join(' and ')}${sum}`;
}

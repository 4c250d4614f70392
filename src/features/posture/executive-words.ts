import type { ExecutiveAnswer, ExecutiveVerdict } from '#/domain/scoring/executive-answers.ts';
import { EXECUTIVE_VERDICT_LABELS } from '#/domain/workspace/labels.ts';
import type { BadgeTone } from '#/ui/badge.tsx';

/** The answer in one word. */
export const VERDICT_WORDS: Readonly<Record<ExecutiveVerdict, { readonly word: string; readonly tone: BadgeTone }>> = {
  yes: { word: EXECUTIVE_VERDICT_LABELS.yes, tone: 'good' },
  partly: { word: EXECUTIVE_VERDICT_LABELS.partly, tone: 'warn' },
  no: { word: EXECUTIVE_VERDICT_LABELS.no, tone: 'bad' },
  not_known: { word: EXECUTIVE_VERDICT_LABELS.not_known, tone: 'neutral' },
  not_asked: { word: EXECUTIVE_VERDICT_LABELS.not_asked, tone: 'neutral' },
};

/** What each question is about, as a heading; the checklist words it in full. */
export const SUBJECTS: Readonly<Record<string, string>> = {
  E1: 'Device visibility',
  E2: 'Egress monitoring',
  E3: 'Response playbooks',
  E4: 'Compliance evidence',
};

/**
 * Why the answer is what it is: what the record itself says first, since it has numbers; then what people have yet to
 * answer, or what they answered with no.
 */
export function reasonOf({ verdict, criteria }: ExecutiveAnswer): string {
  if (verdict === 'not_asked') return 'None of its criteria applies here.';
  const unmet = criteria.filter(({ answer }) => answer.value !== 'met');
  const measured = (unmet.length === 0 ? criteria : unmet).find(({ answer }) => answer.rule !== null)?.answer.rule;
  const open = unmet.filter(({ answer }) => answer.value === 'unknown');
  const failed = unmet.filter(({ answer }) => answer.value === 'not_met' && answer.rule === null);
  const rest = [said('Nobody has answered', open), said('Answered with no:', failed)].filter((words) => words !== null);
  if (measured === undefined && rest.length === 0) return `All ${criteria.length} criteria are met.`;
  return [measured, ...rest].filter((words) => words !== undefined).join(' ');
}

function said(opening: string, criteria: ExecutiveAnswer['criteria']): string | null {
  const [first] = criteria;
  if (first === undefined) return null;
  const more = criteria.length === 1 ? '' : ` and ${criteria.length - 1} more`;
  return `${opening} “${first.criterion.question}”${more}.`;
}

import type { Question } from '#/domain/catalog/vocabulary.ts';
import type { OrganisationScore } from '#/domain/scoring/score.ts';

/** One question as a proof bar, points of 100; `null` while nothing is scored. */
export function questionLayers(
  { questions, questionCeilings }: Pick<OrganisationScore, 'questions' | 'questionCeilings'>,
  question: Question,
): { proven: number; unproven: number; closable: number; outOfReachMode: number } | null {
  const range = questions?.[question];
  const ceiling = questionCeilings?.[question];
  if (range === undefined || ceiling === undefined) return null;
  return {
    proven: range[0] * 100,
    unproven: (range[1] - range[0]) * 100,
    closable: Math.max(0, ceiling - range[1]) * 100,
    outOfReachMode: Math.min(100, 100 - Math.max(ceiling, range[1]) * 100),
  };
}

import type { Question } from '#/domain/catalog/vocabulary.ts';

/** As a head of a narrow column. */
export const SHORT_QUESTIONS: Readonly<Record<Question, string>> = {
  who: 'Who',
  app: 'App',
  where: 'Where',
  when_how_much: 'When',
};

import { expect, test } from 'vitest';

import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import type { ExecutiveAnswer } from '#/domain/scoring/executive-answers.ts';
import { reasonOf } from '#/features/posture/executive-words.ts';

function asked(
  ...answers: readonly (readonly [question: string, value: AnswerValue, rule?: string])[]
): ExecutiveAnswer {
  const criteria = answers.map(([question, value, rule = null], at) => ({
    criterion: { id: `E3.${at}`, question } as ExecutiveAnswer['criteria'][number]['criterion'],
    answer: { criterion: `E3.${at}`, value, rule, score: null, origin: 'none', derived: null, share: null } as const,
  }));
  return { item: {} as ExecutiveAnswer['item'], verdict: 'partly', share: [0, 1], criteria };
}

test('the measured reason comes first, then what nobody answered and what was answered with no', () => {
  expect(reasonOf(asked(['Share?', 'partial', '62 % of devices.'], ['Owner?', 'unknown'], ['Path?', 'unknown']))).toBe(
    '62 % of devices. Nobody has answered “Owner?” and 1 more.',
  );
  expect(reasonOf(asked(['Exercised?', 'not_met'], ['Playbook?', 'met']))).toBe('Answered with no: “Exercised?”.');
});

test('where all is met, the measure that shows it is the reason, or that it is all', () => {
  expect(reasonOf(asked(['Share?', 'met', '92 % of devices.'], ['Owner?', 'met']))).toBe('92 % of devices.');
  expect(reasonOf(asked(['Playbook?', 'met'], ['Exercised?', 'met']))).toBe('All 2 criteria are met.');
});

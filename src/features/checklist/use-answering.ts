import { useState } from 'react';

import { reasonNeeded, type ReasonNeed } from '#/features/checklist/reason-needed.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import { answerCriterion, clearAnswer } from '#/domain/workspace/commands/answer-commands.ts';
import { answerIdOf } from '#/domain/ids.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

export interface Question {
  readonly criterion: string;
  readonly population: PopulationId | null;
}

export interface Pending extends Question {
  readonly value: AnswerValue;
  readonly need: Exclude<ReasonNeed, { readonly kind: 'none' }>;
}

/** The answer given last, and where the readiness stood before it. */
export interface LastAnswer extends Question {
  readonly words: string;
  readonly before: Range | null;
}

export interface Answering {
  /** An answer that waits for its reason. */
  readonly pending: Pending | null;
  readonly last: LastAnswer | null;
  readonly answer: (question: Question, value: AnswerValue) => void;
  readonly giveReason: (reason: string) => void;
  readonly cancel: () => void;
}

export function useAnswering(): Answering {
  const workspace = useWorkspace();
  const score = useScores();
  const dispatch = useDispatch();
  const [pending, setPending] = useState<Pending | null>(null);
  const [last, setLast] = useState<LastAnswer | null>(null);

  const record = ({ criterion, population }: Question, value: AnswerValue, reason?: string) => {
    const command =
      value === 'unknown'
        ? clearAnswer(workspace, criterion, population)
        : answerCriterion(workspace, criterion, population, { value, ...(reason === undefined ? {} : { reason }) });
    if (!dispatch(command)) return;
    const before = population === null ? score.organisation : score.populations.get(population);
    const words = value === 'unknown' ? 'taken back' : ANSWER_LABELS[value].toLowerCase();
    setLast({ criterion, population, words, before: before?.readiness ?? null });
  };

  return {
    pending,
    last,
    answer: (question, value) => {
      const need = reasonNeeded(score, question.criterion, question.population, value);
      const given = workspace.answers.get(answerIdOf(question.criterion, question.population));
      const hasReason = given?.value === value && given.reason.trim() !== '';
      if (need.kind === 'none' || hasReason) record(question, value);
      else setPending({ ...question, value, need });
    },
    giveReason: (reason) => {
      if (pending === null) return;
      record(pending, pending.value, reason);
      setPending(null);
    },
    cancel: () => setPending(null),
  };
}

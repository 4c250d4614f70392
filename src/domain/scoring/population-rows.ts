import { QUESTIONS, type Family, type Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationScore, WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Values of questions, 0 to 1, that differ by less are the same. */
const SAME = 1e-9;

export interface PopulationRow {
  readonly score: PopulationScore;
  /** Devices x closable points / 1,000: where work in the present mode pays most. An unknown count takes its middle. */
  readonly closable: number;
}

/** Populations, most closable first. */
export function rankedPopulations(score: WorkspaceScore): readonly PopulationRow[] {
  return [...score.populations.values()]
    .map((one) => {
      const [lo, hi] = one.population.devices;
      return { score: one, closable: (((lo + hi) / 2) * one.proof.closable) / 1000 };
    })
    .toSorted((a, b) => b.closable - a.closable || (a.score.population.id < b.score.population.id ? -1 : 1));
}

/**
 * The population where a question has most to win in its present mode, by devices x sensitivity, as the organisation's
 * score weighs them; `null` where nothing can be won.
 */
export function mostToWin(score: WorkspaceScore, question: Question): Population | null {
  return mostToWinAmong(score.populations.values(), question);
}

/**
 * The same among the populations that this question itself holds back, being the weakest of their four or as weak as
 * it: elsewhere another question gates the score, and improving this one alone would move nothing.
 */
export function heldBackMost(score: WorkspaceScore, question: Question): Population | null {
  return mostToWinAmong(
    score.populations.values().filter(({ questions }) => isGate(questions, question)),
    question,
  );
}

function isGate(questions: PopulationScore['questions'], question: Question): boolean {
  return QUESTIONS.every((other) => questions[other][0] >= questions[question][0] - SAME);
}

function mostToWinAmong(scores: Iterable<PopulationScore>, question: Question): Population | null {
  let best: Population | null = null;
  let most = 0;
  for (const { population, questions, questionCeilings } of scores) {
    const [lo, hi] = population.devices;
    const toWin = ((lo + hi) / 2) * population.sensitivity * (questionCeilings[question] - questions[question][0]);
    if (toWin > most) [best, most] = [population, toWin];
  }
  return best;
}

/** What a question reaches for certain, 0 to 100. */
export function questionPoints(score: PopulationScore, question: Question): number {
  return score.questions[question][0] * 100;
}

/**
 * The largest share of devices that a present or partial source of a family covers for certain, 0 to 100; `null` where
 * nothing is recorded of any source of the family.
 */
export function familyShare(workspace: Workspace, score: PopulationScore, family: Family): number | null {
  const cells = workspace.coverage.get(score.population.id);
  const recorded = sourcesInOrder(workspace).flatMap((source) => {
    const cell = source.family === family ? cells?.get(source.id) : undefined;
    return cell === undefined || cell.state === 'unknown' ? [] : [cell];
  });
  if (recorded.length === 0) return workspace.families.get(family)?.none === true ? 0 : null;
  return Math.max(
    ...recorded.map(({ state, share }) => (state === 'present' || state === 'partial' ? (share?.[0] ?? 0) * 100 : 0)),
  );
}

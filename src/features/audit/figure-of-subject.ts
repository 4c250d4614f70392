/** The numbers that a reviewer can comment on, and how each stands. */
import {
  ORGANISATION_READINESS,
  ORGANISATION_SCORE,
  partsOfSubject,
  populationSubject,
  readinessSubject,
} from '#/domain/audit/comment-subjects.ts';
import { claimsOf } from '#/domain/evidence/claims.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { subjectInWords } from '#/exchange/report/subject-in-words.ts';
import { formatRange, type NumberPair } from '#/ui/format.ts';

export interface CommentSubject {
  readonly key: string;
  readonly title: string;
  /** As it stands; '' where the claim is no number. */
  readonly figure: string;
}

/** What can be chosen where no number was pointed at. */
export function commentSubjects(workspace: Workspace, score: WorkspaceScore, on: IsoDate): readonly CommentSubject[] {
  const named = (subject: string): CommentSubject => ({
    key: subject,
    title: subjectInWords(workspace, { subject, subjectName: '' }),
    figure: figureOf(score, subject),
  });
  return [
    named(ORGANISATION_SCORE),
    named(ORGANISATION_READINESS),
    ...populationsInOrder(workspace).flatMap(({ id }) => [named(populationSubject(id)), named(readinessSubject(id))]),
    ...claimsOf(workspace, on).map(({ id, title }) => ({ key: id, title, figure: figureOf(score, id) })),
  ];
}

/** As it stands and as comments keep it; '' for what is no number, and for a gap, which takes a planner to size. */
export function figureOf(score: WorkspaceScore, subject: string): string {
  const { organisation, populations } = score;
  if (subject === ORGANISATION_SCORE) return visibilityText(organisation.visibility);
  if (subject === ORGANISATION_READINESS) return readinessText(organisation.readiness);
  const [kind, id] = partsOfSubject(subject);
  const byId: ReadonlyMap<string, NonNullable<ReturnType<typeof populations.get>>> = populations;
  switch (kind) {
    case 'population':
      return visibilityText(byId.get(id)?.visibility ?? null);
    case 'readiness':
      return readinessText(byId.get(id)?.readiness ?? null);
    case 'answer': {
      const [criterion = '', population = ''] = id.split('@');
      const { criteria } = (population === 'org' ? organisation : byId.get(population)) ?? {};
      const value = criteria?.get(criterion)?.value;
      return value === undefined ? '' : ANSWER_LABELS[value].toLowerCase();
    }
    default:
      return '';
  }
}

function visibilityText(visibility: NumberPair | null): string {
  return visibility === null ? 'no score' : formatRange(visibility, 1);
}

function readinessText(readiness: NumberPair | null): string {
  return readiness === null ? 'nothing applies' : formatRange(readiness);
}

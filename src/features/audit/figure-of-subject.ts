/** The numbers that a reviewer can comment on, and how each stands. */
import {
  executiveSubject,
  ORGANISATION_READINESS,
  ORGANISATION_SCORE,
  partsOfSubject,
  populationSubject,
  questionSubject,
  readinessSubject,
} from '#/domain/audit/comment-subjects.ts';
import type { Checklist } from '#/domain/catalog/catalog.ts';
import { QUESTIONS } from '#/domain/catalog/vocabulary.ts';
import { claimsOf } from '#/domain/evidence/claims.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { executiveAnswers, type ExecutiveAnswer } from '#/domain/scoring/executive-answers.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { ANSWER_LABELS, EXECUTIVE_VERDICT_LABELS, STATE_LABELS } from '#/domain/workspace/labels.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { subjectInWords } from '#/exchange/report/subject-in-words.ts';
import { formatRange, formatShare, type NumberPair } from '#/ui/format.ts';

export interface CommentSubject {
  readonly key: string;
  /** As a comment keeps it; '' for what is named by its records. */
  readonly name: string;
  readonly title: string;
  /** As it stands; '' where the claim is no number. */
  readonly figure: string;
}

/** What numbers are read from: the record, and what follows from it. */
export interface Standing {
  readonly workspace: Workspace;
  readonly score: WorkspaceScore;
  readonly checklist: Checklist;
}

/** What can be chosen where no number was pointed at. */
export function commentSubjects(standing: Standing, on: IsoDate): readonly CommentSubject[] {
  const { workspace, score, checklist } = standing;
  const named = (subject: string, name = ''): CommentSubject => ({
    key: subject,
    name,
    title: subjectInWords(workspace, { subject, subjectName: name }),
    figure: figureOf(standing, subject),
  });
  return [
    named(ORGANISATION_SCORE),
    named(ORGANISATION_READINESS),
    ...QUESTIONS.map((question) => named(questionSubject(question))),
    ...executiveAnswers(checklist, score.organisation).map(({ item }) => named(executiveSubject(item.id), item.title)),
    ...populationsInOrder(workspace).flatMap(({ id }) => [named(populationSubject(id)), named(readinessSubject(id))]),
    ...claimsOf(workspace, on).map(({ id, title }) => ({ key: id, name: '', title, figure: figureOf(standing, id) })),
  ];
}

/** As it stands and as comments keep it; '' for what is no number, and for a gap, which takes a planner to size. */
export function figureOf({ workspace, score, checklist }: Standing, subject: string): string {
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
    case 'question':
      return questionText(organisation.questions, id);
    case 'executive':
      return executiveText(executiveAnswers(checklist, organisation).find(({ item }) => item.id === id));
    case 'coverage':
      return coverageText(workspace, id);
    default:
      return '';
  }
}

function questionText(questions: WorkspaceScore['organisation']['questions'], id: string): string {
  const question = QUESTIONS.find((one) => one === id);
  if (question === undefined || questions === null) return '';
  const [lo, hi] = questions[question];
  return formatRange([lo * 100, hi * 100]);
}

function executiveText(answer: ExecutiveAnswer | undefined): string {
  if (answer === undefined) return '';
  const { verdict, share } = answer;
  const word = EXECUTIVE_VERDICT_LABELS[verdict].toLowerCase();
  return share === null ? word : `${word}, ${formatShare(share)}`;
}

/** Of a cell, by its id: its state and the share of devices; one that nobody has filled is unknown. */
function coverageText({ coverage }: Workspace, id: string): string {
  const [population = '', source = ''] = id.split('~');
  const rows: ReadonlyMap<string, ReadonlyMap<string, Coverage>> = coverage;
  const cell = rows.get(population)?.get(source);
  const word = STATE_LABELS[cell?.state ?? 'unknown'].label.toLowerCase();
  return cell?.share == null ? word : `${word}, ${formatShare(cell.share)}`;
}

function visibilityText(visibility: NumberPair | null): string {
  return visibility === null ? 'no score' : formatRange(visibility, 1);
}

function readinessText(readiness: NumberPair | null): string {
  return readiness === null ? 'nothing applies' : formatRange(readiness);
}

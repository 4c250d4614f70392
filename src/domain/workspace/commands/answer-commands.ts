import type { IsoDate } from '#/domain/dates.ts';
import { answerIdOf, type PopulationId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor, removalOf } from '#/domain/workspace/commands/draft.ts';
import { fieldsInWords } from '#/domain/workspace/commands/in-words.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface AnswerPatch {
  readonly value?: AnswerValue;
  readonly reason?: string;
  readonly evidenceDate?: IsoDate | null;
  readonly note?: string;
}

/** Answers a criterion for one population, or for the organisation (`null`). "Not applicable" says why. */
export function answerCriterion(
  workspace: Workspace,
  criterion: string,
  population: PopulationId | null,
  patch: AnswerPatch,
): Result<CommitDraft, CommandError> {
  if (population !== null && !workspace.populations.has(population)) {
    return err({ kind: 'not_found', collection: 'populations', id: population });
  }
  const id = answerIdOf(criterion, population);
  const next = { value: 'unknown', reason: '', ...workspace.answers.get(id), ...patch };
  if (next.value === 'not_applicable' && next.reason.trim() === '')
    return err({ kind: 'reason_required', what: 'not_applicable' });
  const ops = opsFor(workspace, 'answers', id, { ...patch });
  if (!ops.ok) return ops;
  const where = placeOf(workspace, population);
  const label =
    patch.value === undefined
      ? `Changed ${fieldsInWords(ops.value)} of ${criterion} for ${where}`
      : `Answered ${criterion} for ${where}: ${ANSWER_LABELS[patch.value].toLowerCase()}`;
  return draft(label, ops.value);
}

/** Takes an answer back; a derived one shows again. */
export function clearAnswer(
  workspace: Workspace,
  criterion: string,
  population: PopulationId | null,
): Result<CommitDraft, CommandError> {
  const id = answerIdOf(criterion, population);
  if (!workspace.answers.has(id)) return err({ kind: 'no_change' });
  return draft(`Took back the answer to ${criterion} for ${placeOf(workspace, population)}`, [
    removalOf('answers', id),
  ]);
}

function placeOf(workspace: Workspace, population: PopulationId | null): string {
  return population === null
    ? 'the organisation'
    : (workspace.populations.get(population)?.name ?? 'a removed population');
}

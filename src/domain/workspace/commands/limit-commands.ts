import { limitDecisionIdOf, type PopulationId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor } from '#/domain/workspace/commands/draft.ts';
import { fieldsInWords } from '#/domain/workspace/commands/in-words.ts';
import type { LimitDecision } from '#/domain/workspace/entities.ts';
import { LIMIT_DECISION_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export type LimitPatch = Partial<Pick<LimitDecision, 'decision' | 'reason' | 'approver' | 'expires'>>;

/** Decides what to do about a structural limit. Accepting one says why; it changes no score. */
export function decideLimit(
  workspace: Workspace,
  population: PopulationId,
  limit: string,
  patch: LimitPatch,
): Result<CommitDraft, CommandError> {
  const name = workspace.populations.get(population)?.name;
  if (name === undefined) return err({ kind: 'not_found', collection: 'populations', id: population });
  const id = limitDecisionIdOf(population, limit);
  const next = { decision: 'undecided', reason: '', ...workspace.limits.get(id), ...patch };
  if (next.decision === 'accept' && next.reason.trim() === '')
    return err({ kind: 'reason_required', what: 'accepted_limit' });
  const ops = opsFor(workspace, 'limits', id, patch);
  if (!ops.ok) return ops;
  const label =
    patch.decision === undefined
      ? `Changed ${fieldsInWords(ops.value)} of limit ${limit} for ${name}`
      : `Decided on limit ${limit} for ${name}: ${LIMIT_DECISION_LABELS[patch.decision].toLowerCase()}`;
  return draft(label, ops.value);
}

/** Done, and the change it promised is in the record with its proof: one commit, so that one undo takes all back. */
import type { IsoDate } from '#/domain/dates.ts';
import { coverageIdOf, type ActionId, type CoverageId, type EvidenceId } from '#/domain/ids.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor } from '#/domain/workspace/commands/draft.ts';
import { addEvidence, type EvidenceFields } from '#/domain/workspace/commands/evidence-commands.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Made = Result<CommitDraft, CommandError>;

/** What shows that it works. It then supports the action and every cell that the action changes. */
export type CompletionProof =
  /** Nothing yet: what the change claims is possible, and not proven by what was seen before it. */
  | { readonly kind: 'none' }
  | { readonly kind: 'existing'; readonly id: EvidenceId }
  | { readonly kind: 'new'; readonly id: EvidenceId; readonly fields: Partial<EvidenceFields> };

export function completeAction(
  workspace: Workspace,
  id: ActionId,
  on: IsoDate,
  proof: CompletionProof = { kind: 'none' },
): Made {
  const action = workspace.actions.get(id);
  if (action === undefined) return err({ kind: 'not_found', collection: 'actions', id });
  if (action.status === 'done') return err({ kind: 'already_done', title: action.title });
  const own = opsFor(workspace, 'actions', id, {
    status: 'done',
    progress: 100,
    doneOn: on,
    statusReason: '',
    milestones: action.milestones.map((milestone) => ({ ...milestone, done: true })),
  });
  if (!own.ok) return own;
  const cells = changedCells(workspace, action.changes);
  const changes = changesOps(workspace, cells);
  if (!changes.ok) return changes;
  const proven = proofOps(workspace, proof, [`action:${id}`, ...cells.map(({ cell }) => `coverage:${cell}`)]);
  if (!proven.ok) return proven;
  const isUnproven = proof.kind === 'none' && cells.length > 0;
  return draft(`Completed action ${action.title}${isUnproven ? ', without evidence' : ''}`, [
    ...own.value,
    ...changes.value,
    ...proven.value,
  ]);
}

interface ChangedCell {
  readonly cell: CoverageId;
  readonly change: ActionChange;
}

/** The cells that its changes are about. One whose population or source is gone is passed over. */
function changedCells(workspace: Workspace, changes: readonly ActionChange[]): readonly ChangedCell[] {
  return changes.flatMap((change) => {
    const population = [...workspace.populations.keys()].find((id) => id === change.population);
    const source = [...workspace.sources.keys()].find((id) => id === change.source);
    return population === undefined || source === undefined ? [] : [{ cell: coverageIdOf(population, source), change }];
  });
}

/**
 * What was seen before the change proves nothing of what is claimed after it, nor does the day on which it was planned to
 * be proven: the proof is asked for now. A cell that already says all of it keeps what proves it.
 */
function changesOps(workspace: Workspace, cells: readonly ChangedCell[]): Result<readonly Op[], CommandError> {
  const ops: Op[] = [];
  for (const { cell, change } of cells) {
    const { population: _, source: __, evidenceDate: ___, switches = {}, quality = {}, ...fields } = change;
    const made = opsFor(workspace, 'coverage', cell, {
      ...fields,
      ...Object.fromEntries(Object.entries(quality).map(([dimension, value]) => [`quality.${dimension}`, value])),
      ...Object.fromEntries(Object.entries(switches).map(([name, value]) => [`switches.${name}`, value])),
    });
    if (!made.ok) return made;
    if (made.value.length === 0) continue;
    const unproven = opsFor(workspace, 'coverage', cell, { evidenceDate: null });
    if (!unproven.ok) return unproven;
    ops.push(...made.value, ...unproven.value.filter(({ at }) => at[2] === 'evidenceDate'));
  }
  return ok(ops);
}

function proofOps(
  workspace: Workspace,
  proof: CompletionProof,
  claims: readonly string[],
): Result<readonly Op[], CommandError> {
  if (proof.kind === 'none') return ok([]);
  if (proof.kind === 'new') {
    const supports = [...new Set([...(proof.fields.supports ?? []), ...claims])];
    const added = addEvidence(workspace, proof.id, { ...proof.fields, supports });
    return added.ok ? ok(added.value.ops) : added;
  }
  const item = workspace.evidence.get(proof.id);
  if (item === undefined) return err({ kind: 'not_found', collection: 'evidence', id: proof.id });
  return opsFor(workspace, 'evidence', proof.id, { supports: [...new Set([...item.supports, ...claims])] });
}

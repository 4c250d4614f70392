/** Done, and the change it promised is in the record with its proof: one commit, so that one undo takes all back. */
import type { IsoDate } from '#/domain/dates.ts';
import { coverageIdOf, type ActionId, type CoverageId, type EvidenceId } from '#/domain/ids.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { collect, draft, opsFor } from '#/domain/workspace/commands/draft.ts';
import { addEvidence, type EvidenceFields } from '#/domain/workspace/commands/evidence-commands.ts';
import { modeFits } from '#/domain/workspace/commands/population-commands.ts';
import type { ActionChange, ModeChange, Population } from '#/domain/workspace/entities.ts';
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
  const modes = modesOps(workspace, action.modes);
  if (!modes.ok) return modes;
  const cells = changedCells(workspace, action.changes);
  const changes = changesOps(workspace, cells);
  if (!changes.ok) return changes;
  const proven = proofOps(workspace, proof, [`action:${id}`, ...cells.map(({ cell }) => claimOf(cell))]);
  if (!proven.ok) return proven;
  const outdated = outdatedOps(workspace, proof, new Set(changes.value.map(({ at }) => claimOf(at[1]))));
  if (!outdated.ok) return outdated;
  const isUnproven = proof.kind === 'none' && modes.value.length + cells.length > 0;
  return draft(`Completed action ${action.title}${isUnproven ? ', without evidence' : ''}`, [
    ...own.value,
    ...modes.value,
    ...changes.value,
    ...proven.value,
    ...outdated.value,
  ]);
}

function claimOf(cell: string): string {
  return `coverage:${cell}`;
}

/** A population that is gone is passed over; one whose platform has no such mode any more needs a decision first. */
function modesOps(workspace: Workspace, modes: readonly ModeChange[]): Result<readonly Op[], CommandError> {
  const populations: ReadonlyMap<string, Population> = workspace.populations;
  const ops: Op[] = [];
  for (const { population: id, mode } of modes) {
    const population = populations.get(id);
    if (population === undefined) continue;
    if (!modeFits({ ...population, mode })) return err({ kind: 'mode_of_other_platform' });
    const made = opsFor(workspace, 'populations', id, { mode });
    if (!made.ok) return made;
    ops.push(...made.value);
  }
  return ok(ops);
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

/**
 * An item of the register that is newer than the proof given now, or any where none is given, was made of the cells as
 * they were. It no longer supports what has changed: else it would prove what nobody has seen, and the lower bound
 * would rise without proof [SC3]. Older ones are left: beside a newer proof they count for nothing.
 */
function outdatedOps(
  workspace: Workspace,
  proof: CompletionProof,
  changed: ReadonlySet<string>,
): Result<readonly Op[], CommandError> {
  const proven = dateOfProof(workspace, proof);
  return collect(
    [...workspace.evidence.values()]
      .filter(({ id, date }) => proof.kind === 'none' || (id !== proof.id && (date ?? '') > (proven ?? '')))
      .filter(({ supports }) => supports.some((claim) => changed.has(claim)))
      .map(({ id, supports }) =>
        opsFor(workspace, 'evidence', id, { supports: supports.filter((claim) => !changed.has(claim)) }),
      ),
  );
}

function dateOfProof({ evidence }: Workspace, proof: CompletionProof): IsoDate | null {
  if (proof.kind === 'none') return null;
  return (proof.kind === 'new' ? proof.fields.date : evidence.get(proof.id)?.date) ?? null;
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

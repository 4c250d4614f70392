import { joinChanges } from '#/domain/planning/frontier/join-changes.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { applyProposal } from '#/domain/planning/proposal.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** The record as it would be with all of these changes made, whatever their order. */
export function applySet(workspace: Workspace, candidates: readonly Candidate[]): Workspace {
  let applied = workspace;
  for (const { population, mode, buys } of candidates) {
    const moved = population !== null && mode !== null ? { population, mode } : null;
    applied = applyProposal(applied, { changes: [], buys, mode: moved });
  }
  return applyProposal(applied, { changes: joined(candidates), buys: null, mode: null });
}

/** One change a cell, which gives the best of all that touch it. */
export function joined(candidates: readonly Pick<Candidate, 'changes'>[]): readonly ActionChange[] {
  const cells = new Map<string, ActionChange>();
  for (const change of candidates.flatMap(({ changes }) => changes)) {
    const cell = `${change.population} ${change.source}`;
    const known = cells.get(cell);
    cells.set(cell, known === undefined ? change : joinChanges(known, change));
  }
  return [...cells.values()];
}

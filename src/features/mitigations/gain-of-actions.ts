/** What each open action would give: the record scored again with its changes in it and fresh evidence behind them. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { ActionId } from '#/domain/ids.ts';
import { applyProposal } from '#/domain/planning/proposal.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { isOpen } from '#/domain/workspace/action-dependencies.ts';

/** Points by which an action moves the organisation's bounds. */
export interface Gain {
  readonly proven: number;
  /** Moves alone where the change says nothing of quality or share: possible, and not proven by it. */
  readonly upper: number;
}

/** Gains do not add up: two actions may show the same thing. */
export function gainsOf(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  score: WorkspaceScore,
): ReadonlyMap<ActionId, Gain> {
  const gains = new Map<ActionId, Gain>();
  for (const action of workspace.actions.values()) {
    const gain = isOpen(action) ? gainOf(action, workspace, catalog, on, score) : null;
    if (gain !== null) gains.set(action.id, gain);
  }
  return gains;
}

export function gainOf(
  action: Pick<Action, 'changes'>,
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  score: WorkspaceScore,
): Gain | null {
  const before = score.organisation.visibility;
  if (before === null || action.changes.length === 0) return null;
  const landed = applyProposal(workspace, {
    changes: action.changes.map((change) => ({ ...change, evidenceDate: on })),
    buys: null,
    mode: null,
  });
  const after = scoreWorkspace(landed, catalog, on, score).organisation.visibility;
  return after === null ? null : { proven: after[0] - before[0], upper: after[1] - before[1] };
}

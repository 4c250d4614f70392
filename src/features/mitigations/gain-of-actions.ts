/** What each open action would give: the record scored again with its changes in it and fresh evidence behind them. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { ActionId } from '#/domain/ids.ts';
import { landed } from '#/domain/planning/landed.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { changesRecord, type RecordChanges } from '#/domain/workspace/action-changes.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { isOpen } from '#/domain/workspace/action-dependencies.ts';

/** Points by which an action moves the organisation's bounds. */
export interface Gain {
  readonly proven: number;
  /** Moves alone where the change says nothing of quality or share: possible, and not proven by it. */
  readonly upper: number;
}

/** `null` for an action that is closed, or that changes nothing in the record. */
export interface Gains {
  readonly of: (id: ActionId) => Gain | null;
}

/**
 * Gains do not add up: two actions may show the same thing. Each is worked out when it is first asked for: the record is
 * scored once for it, and of a long plan only a part is drawn.
 */
export function gainsOf(workspace: Workspace, catalog: Catalog, on: IsoDate, score: WorkspaceScore): Gains {
  const known = new Map<ActionId, Gain | null>();
  const workOut = (id: ActionId) => {
    const action = workspace.actions.get(id);
    return action !== undefined && isOpen(action) ? gainOf(action, workspace, catalog, on, score) : null;
  };
  return {
    of: (id) => {
      const gain = known.has(id) ? (known.get(id) ?? null) : workOut(id);
      known.set(id, gain);
      return gain;
    },
  };
}

export function gainOf(
  action: RecordChanges,
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  score: WorkspaceScore,
): Gain | null {
  const before = score.organisation.visibility;
  if (before === null || !changesRecord(action)) return null;
  const after = scoreWorkspace(landed(workspace, [action], on), catalog, on, score).organisation.visibility;
  return after === null ? null : { proven: after[0] - before[0], upper: after[1] - before[1] };
}

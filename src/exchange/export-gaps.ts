/** The gap list of a snapshot, with what was decided about each and which actions take it up. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { oncePer } from '#/domain/once-per.ts';
import { acceptancesOf } from '#/domain/planning/acceptances-of-gap.ts';
import { acceptanceByGap, type AcceptedGap } from '#/domain/planning/acceptances.ts';
import { openActionFor } from '#/domain/planning/action-for-gap.ts';
import { everyGap } from '#/domain/planning/every-gap.ts';
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import { gapList } from '#/domain/planning/gap-list.ts';
import { lostPoints } from '#/domain/planning/lost-points.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { isOpen } from '#/domain/workspace/action-dependencies.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';

export interface ExportGap {
  readonly gap: GapEntry;
  readonly accepted: AcceptedGap | null;
  /** Open actions that make the change, or help to meet the criterion. */
  readonly actions: readonly Action[];
}

const taken = new WeakMap<ExportSnapshot, readonly ExportGap[]>();

/** Takes over the list that another thread worked out of the same snapshot; before it is asked for here. */
export function takeGaps(snapshot: ExportSnapshot, gaps: readonly ExportGap[]): void {
  taken.set(snapshot, gaps);
}

/** Worked out once a snapshot: it is by far the slowest part of an export. */
export const gapsOfSnapshot = oncePer((snapshot: ExportSnapshot): readonly ExportGap[] => {
  const before = taken.get(snapshot);
  if (before !== undefined) return before;
  const { workspace, catalog, on } = snapshot;
  const score = scoreWorkspace(workspace, catalog, on, snapshot.score);
  const accepted = acceptanceByGap(workspace, on);
  return gapList(score, everyGap(score), lostPoints(score))
    .flatMap((gap) => (snapshot.checklist === null ? [gap] : partInScope(gap, catalog)))
    .map((gap) => ({
      gap,
      accepted: acceptancesOf(gap, accepted)[0] ?? null,
      actions: actionsFor(gap, workspace.actions.values()),
    }));
});

/** The gap with those of its criteria that are in scope; none where all are out of it. */
function partInScope(gap: GapEntry, { checklist }: Catalog): readonly GapEntry[] {
  const criteria = gap.criteria.filter((criterion) => checklist.criteria.has(criterion));
  return gap.criteria.length > 0 && criteria.length === 0 ? [] : [{ ...gap, criteria }];
}

function actionsFor({ change, criteria }: GapEntry, actions: Iterable<Action>): readonly Action[] {
  return [...actions].filter((action) => {
    if (change !== null) return openActionFor(change, [action]) !== null;
    return isOpen(action) && criteria.some((criterion) => action.criteria.includes(criterion));
  });
}

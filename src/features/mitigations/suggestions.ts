/** Gaps that nobody plans to close yet, as actions ready to be taken up. */
import type { Gap } from '#/domain/planning/gap.ts';
import type { ActionFields } from '#/domain/workspace/commands/action-commands.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { isOpen } from '#/features/mitigations/action-standing.ts';

export function unplannedGaps(gaps: readonly Gap[], actions: Iterable<Action>): readonly Gap[] {
  const open = [...actions].filter(isOpen);
  return gaps.filter((gap) => !open.some((action) => action.title === actionFor(gap).title || coversSame(action, gap)));
}

function coversSame(action: Action, gap: Gap): boolean {
  return (
    gap.buys === null &&
    gap.changes.length > 0 &&
    gap.changes.every(({ population, source }) =>
      action.changes.some((change) => change.population === population && change.source === source),
    )
  );
}

/** A gap that needs a source first cannot name its cells yet: they are added once the source exists. */
export function actionFor(gap: Gap): Partial<ActionFields> & { readonly title: string } {
  return {
    title: gap.title.slice(0, 200),
    priority: gap.priority,
    status: 'proposed',
    changes: gap.buys === null ? [...gap.changes] : [],
    criteria: gap.criterion === null ? [] : [gap.criterion],
    note: gap.reason,
  };
}

import type { Gap } from '#/domain/planning/gap.ts';
import type { Action } from '#/domain/workspace/entities.ts';

/** A gap and the open action that would close it, where somebody has planned one. */
export interface PlannedGap {
  readonly gap: Gap;
  readonly action: Action | null;
}

export function topGaps(gaps: readonly Gap[], actions: Iterable<Action>, most: number): readonly PlannedGap[] {
  const open = [...actions].filter(({ status }) => status !== 'done' && status !== 'dropped');
  return gaps.slice(0, most).map((gap) => ({ gap, action: open.find((action) => closes(action, gap)) ?? null }));
}

/** An action closes a gap when it changes every cell that the gap asks to change, or was made from it. */
function closes(action: Action, gap: Gap): boolean {
  if (action.title === gap.title) return true;
  if (gap.buys !== null || gap.changes.length === 0) return false;
  return gap.changes.every(({ population, source }) =>
    action.changes.some((change) => change.population === population && change.source === source),
  );
}

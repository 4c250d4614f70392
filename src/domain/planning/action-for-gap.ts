/** A gap as an action ready to be taken up, and which open action already covers it. */
import { costOf } from '#/domain/planning/frontier/cost.ts';
import { effortOf } from '#/domain/planning/frontier/effort.ts';
import { usualPrice } from '#/domain/planning/frontier/usual-price.ts';
import type { Candidate, Gap } from '#/domain/planning/gap.ts';
import type { ActionFields } from '#/domain/workspace/commands/action-commands.ts';
import type { Action, ModeChange, Settings } from '#/domain/workspace/entities.ts';

/** A gap that needs a source first cannot name its cells yet: they are added once the source exists. */
export function actionFor(
  gap: Candidate & { readonly criteria?: readonly string[] },
): Partial<ActionFields> & { readonly title: string } {
  return {
    title: gap.title.slice(0, 200),
    priority: gap.priority,
    status: 'proposed',
    changes: gap.buys === null ? [...gap.changes] : [],
    modes: modesOf(gap),
    criteria: [...(gap.criteria ?? (gap.criterion === null ? [] : [gap.criterion]))],
    note: gap.reason,
  };
}

/** What it moves to another mode. A mode to be found out is nobody's to set before it has been. */
function modesOf({ kind, population, mode }: Candidate): ModeChange[] {
  return kind === 'change_mode' && population !== null && mode !== null ? [{ population, mode }] : [];
}

/** With the days and the money that it takes here. */
export function pricedActionFor(gap: Gap, settings: Settings): ReturnType<typeof actionFor> {
  const { days, once, perYear } = usualPrice(gap, effortOf(settings), costOf(settings));
  return { ...actionFor(gap), effortDays: days, costOnce: once, costPerYear: perYear };
}

/** The open action that was made from a gap, or changes every cell that the gap asks to change. */
export function openActionFor(gap: Candidate, actions: Iterable<Action>): Action | null {
  for (const action of actions) {
    const isOpen = action.status !== 'done' && action.status !== 'dropped';
    if (isOpen && (action.title === actionFor(gap).title || coversSame(action, gap))) return action;
  }
  return null;
}

export function unplannedGaps(gaps: readonly Gap[], actions: Iterable<Action>): readonly Gap[] {
  const all = [...actions];
  return gaps.filter((gap) => openActionFor(gap, all) === null);
}

function coversSame(action: Action, gap: Candidate): boolean {
  const modes = modesOf(gap);
  return (
    gap.buys === null &&
    gap.changes.length + modes.length > 0 &&
    gap.changes.every(({ population, source }) =>
      action.changes.some((change) => change.population === population && change.source === source),
    ) &&
    modes.every(({ population, mode }) =>
      action.modes.some((change) => change.population === population && change.mode === mode),
    )
  );
}

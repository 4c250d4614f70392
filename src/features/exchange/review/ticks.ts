/** Which changes are ticked: as proposed, then as somebody chose, and never a cell without what it belongs to. */
import { isAcceptedByDefault, lackingWhatTheyRequire, type IntakePlan } from '#/domain/intake/intake-plan.ts';

export function tickedOf(plan: IntakePlan, chosen: ReadonlyMap<string, boolean>): ReadonlySet<string> {
  const ticked = new Set<string>();
  for (const change of plan.changes)
    if (change.kind !== 'same' && (chosen.get(change.id) ?? isAcceptedByDefault(change))) ticked.add(change.id);
  for (const { id } of lackingWhatTheyRequire(plan, ticked)) ticked.delete(id);
  return ticked;
}

/** Ticking a cell ticks the new population and source it belongs to as well. */
export function withWhatTheyRequire(plan: IntakePlan, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  return [...new Set([...plan.changes.filter(({ id }) => wanted.has(id)).flatMap(({ requires }) => requires), ...ids])];
}

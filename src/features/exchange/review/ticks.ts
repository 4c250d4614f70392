/** Which changes are ticked: as proposed, then as somebody chose, and never a cell without what it belongs to. */
import { acceptedByDefault, lackingWhatTheyRequire, type IntakePlan } from '#/domain/intake/intake-plan.ts';

export function tickedOf(plan: IntakePlan, chosen: ReadonlyMap<string, boolean>): ReadonlySet<string> {
  const byDefault = acceptedByDefault(plan);
  const ticked = new Set(
    plan.changes.filter(({ id, kind }) => kind !== 'same' && (chosen.get(id) ?? byDefault.has(id))).map(({ id }) => id),
  );
  for (const { id } of lackingWhatTheyRequire(plan, ticked)) ticked.delete(id);
  return ticked;
}

/** Ticking a cell ticks the new population and source it belongs to as well. */
export function withWhatTheyRequire(plan: IntakePlan, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  return [...new Set([...plan.changes.filter(({ id }) => wanted.has(id)).flatMap(({ requires }) => requires), ...ids])];
}

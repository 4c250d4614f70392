import { actionFor } from '#/domain/planning/action-for-gap.ts';
import { joined } from '#/domain/planning/frontier/apply-set.ts';
import type { PricedChange } from '#/domain/planning/frontier/plan-space.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import type { ActionFields } from '#/domain/workspace/commands/action-commands.ts';

/**
 * The changes of a plan as actions, in the order of the plan. An action also keeps what the ones before it gave to the
 * same cell: done in this order, they leave the record exactly as the plan said.
 */
export function actionsForPlan(
  inOrder: readonly PricedChange[],
): readonly (Partial<ActionFields> & { readonly title: string })[] {
  const before: Candidate[] = [];
  return inOrder.map(({ candidate, days, once, perYear }) => {
    before.push(candidate);
    const cells = new Set(candidate.changes.map(({ population, source }) => `${population} ${source}`));
    const changes = joined(before).filter(({ population, source }) => cells.has(`${population} ${source}`));
    return {
      ...actionFor(candidate),
      effortDays: days,
      costOnce: once,
      costPerYear: perYear,
      changes: candidate.buys === null ? [...changes] : [],
    };
  });
}

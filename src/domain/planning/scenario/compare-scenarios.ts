/** What several scenarios, and the record, say differently: one line a field. */
import type { Json, Op } from '#/domain/ledger/commit.ts';
import { DELETED } from '#/domain/ledger/record-fields.ts';
import { sameJson, valueAt } from '#/domain/ledger/value-at.ts';
import { proposalOps } from '#/domain/planning/scenario/proposal-ops.ts';
import { editOps } from '#/domain/planning/scenario/scenario-edit.ts';
import { editKeyOf } from '#/domain/ledger/edit-address.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface Difference {
  readonly at: Op['at'];
  /** What each of the workspaces says, in their order; `undefined` where one has no value. */
  readonly values: readonly (Json | undefined)[];
}

/**
 * `workspaces`: the record first or not at all, and each scenario applied; `scenarios`: what was applied. A record that
 * only some of them have is one line, whatever its fields say.
 */
export function differencesOf(
  record: Workspace,
  scenarios: readonly Pick<Scenario, 'edits' | 'proposals'>[],
  workspaces: readonly Workspace[],
): readonly Difference[] {
  const differing = touchedBy(record, scenarios).flatMap((at): Difference[] => {
    const values = workspaces.map((workspace) => valueAt(workspace, at));
    return values.every((value) => sameJson(value, values[0])) ? [] : [{ at, values }];
  });
  const halfThere = new Set(
    differing.filter(({ at }) => at[2] === DELETED && at[0] !== 'coverage').map(({ at }) => `${at[0]}/${at[1]}`),
  );
  return differing.filter(({ at }) =>
    at[0] === 'coverage' ? at[2] !== DELETED : at[2] === DELETED || !halfThere.has(`${at[0]}/${at[1]}`),
  );
}

/** Every field that one of the scenarios changes, in the order of their addresses. */
function touchedBy(
  record: Workspace,
  scenarios: readonly Pick<Scenario, 'edits' | 'proposals'>[],
): readonly Op['at'][] {
  const touched = new Map<string, Op['at']>();
  for (const scenario of scenarios) {
    const taken = Object.values(scenario.proposals).filter(({ isIn }) => isIn);
    for (const { at } of [...proposalOps(record, taken), ...editOps(scenario)]) touched.set(editKeyOf(at), at);
  }
  return [...touched].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, at]) => at);
}

/** An edit of the record, any command of it, written down in a scenario instead. */
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { editKeyOf, isTried } from '#/domain/ledger/edit-address.ts';
import { DELETED } from '#/domain/ledger/record-fields.ts';
import { sameJson, valueAt } from '#/domain/ledger/value-at.ts';
import { withProposals } from '#/domain/planning/scenario/as-if.ts';
import { keysOfRecord, sidesOf, type Sides } from '#/domain/planning/scenario/scenario-edit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft } from '#/domain/workspace/commands/draft.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Edits that one scenario may hold: applying them all stays well under a blink. */
const MAX_SCENARIO_EDITS = 10_000;

/**
 * The commit that adds an edit to a scenario. Set back to what stands below it, a field leaves the scenario; so do the
 * fields of a record that is removed as if.
 */
export function recordEdit(
  record: Workspace,
  scenario: Scenario,
  edit: Pick<CommitDraft, 'label' | 'ops'>,
): Result<CommitDraft, CommandError> {
  const below = withProposals(record, scenario);
  const edits = new Map(Object.keys(scenario.edits).map((key) => [key, sidesOf(scenario.edits, key)]));
  for (const op of edit.ops) {
    if (!isTried(op.at[0])) continue;
    const isSettled = sameJson(valueAt(below, op.at), op.to);
    const isGone = op.at[2] === DELETED && op.to === true;
    if (isGone) for (const key of keysOfRecord([...edits.keys()], op.at)) edits.delete(key);
    if (isSettled) edits.delete(editKeyOf(op.at));
    else edits.set(editKeyOf(op.at), sidesFor(record, op));
  }
  if (edits.size > MAX_SCENARIO_EDITS) return err({ kind: 'scenario_full', most: MAX_SCENARIO_EDITS });
  return draft(`Tried in “${scenario.name}”: ${edit.label}`, editsOps(scenario, edits));
}

function sidesFor(record: Workspace, { at, to }: Op): Sides {
  const from = valueAt(record, at);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Operations that bring the edits of a scenario to these. */
export function editsOps(scenario: Scenario, edits: ReadonlyMap<string, Sides>): readonly Op[] {
  const keys = new Set([...Object.keys(scenario.edits), ...edits.keys()]);
  return [...keys].flatMap((key): Op[] => {
    const before = Object.hasOwn(scenario.edits, key) ? sidesOf(scenario.edits, key) : undefined;
    const after = edits.get(key);
    if (before === after || (before && after && sameJson(asJson(before), asJson(after)))) return [];
    return [
      {
        at: ['scenarios', scenario.id, `edits.${key}`],
        ...(before === undefined ? {} : { from: asJson(before) }),
        ...(after === undefined ? {} : { to: asJson(after) }),
      },
    ];
  });
}

function asJson({ from, to }: Sides) {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/**
 * A scenario as actions. An action carries what changes in cells; of the rest it says in words what is to be done, and the
 * record is then changed by hand when it is done. What is no work at all, such as another name, is left in the scenario.
 */
import type { Op } from '#/domain/ledger/commit.ts';
import { editKeyOf } from '#/domain/ledger/edit-address.ts';
import { actionFor, openActionFor } from '#/domain/planning/action-for-gap.ts';
import { costOf } from '#/domain/planning/frontier/cost.ts';
import { effortOf } from '#/domain/planning/frontier/effort.ts';
import { usualPrice } from '#/domain/planning/frontier/usual-price.ts';
import type { AsIf } from '#/domain/planning/scenario/as-if.ts';
import { actionOfCells } from '#/domain/planning/scenario/cell-action.ts';
import { actionOfRecord } from '#/domain/planning/scenario/record-action.ts';
import { editOps } from '#/domain/planning/scenario/scenario-edit.ts';
import type { ActionFields } from '#/domain/workspace/commands/action-commands.ts';
import type { Scenario, ScenarioProposal } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export type PlannedAction = Partial<ActionFields> & { readonly title: string };

export interface ScenarioActions {
  readonly planned: readonly PlannedAction[];
  /** Proposals that an open action covers already, of the record or tried out. */
  readonly covered: readonly PlannedAction[];
  /** Changes of actions that were tried out: they are made in the record as they are. */
  readonly ops: readonly Op[];
  /** What becomes no action and stays in the scenario. */
  readonly left: readonly Op[];
}

export function actionsOf(record: Workspace, scenario: Scenario, asIf: AsIf): ScenarioActions {
  const planned: PlannedAction[] = [];
  const covered: PlannedAction[] = [];
  for (const [id, proposal] of Object.entries(scenario.proposals)) {
    const fit = asIf.proposals.get(id);
    if (!proposal.isIn || fit === 'gone' || fit === 'already') continue;
    const candidate = candidateOf(proposal);
    const open = openActionFor(candidate, asIf.workspace.actions.values());
    const made = { ...actionFor(candidate), ...usual(record, proposal) };
    if (open === null) planned.push(made);
    else covered.push({ ...made, effortDays: open.effortDays ?? made.effortDays ?? null });
  }

  const ops = editOps(scenario).filter(({ at }) => {
    const fit = asIf.edits.get(editKeyOf(at));
    return fit === 'fits' || fit === 'changed';
  });
  const byKind = Map.groupBy(ops, ({ at: [collection] }) => (collection === 'coverage' ? 'cells' : collection));
  const bySource = Map.groupBy(byKind.get('cells') ?? [], ({ at }) => at[1].split('~')[1] ?? '');
  for (const cells of bySource.values())
    planned.push({ ...actionOfCells(asIf.workspace, cells), ...usual(record, { kind: 'configure' }) });

  const left: Op[] = [];
  const taken: Op[] = [];
  // Work that is done as if is still to be done.
  for (const own of Map.groupBy(byKind.get('actions') ?? [], ({ at }) => at[1]).values()) {
    (own.some(({ at, to }) => at[2] === 'status' && to === 'done') ? left : taken).push(...own);
  }
  const others = ops.filter(({ at }) => at[0] !== 'coverage' && at[0] !== 'actions');
  for (const own of Map.groupBy(others, ({ at }) => `${at[0]}/${at[1]}`).values()) {
    const made = actionOfRecord(record, asIf.workspace, own);
    left.push(...(made?.left ?? own));
    if (made !== null) planned.push({ ...made.fields, ...usual(record, made) });
  }
  return { planned, covered, ops: taken, left };
}

/** Person-days of what a scenario asks to be done, whether it is planned already or not. */
export function effortDays({ planned, covered }: ScenarioActions): number {
  return [...planned, ...covered].reduce((days, { effortDays: own }) => days + (own ?? 0), 0);
}

function usual({ settings }: Workspace, change: Parameters<typeof usualPrice>[0]): Partial<ActionFields> {
  const { days, once, perYear } = usualPrice(change, effortOf(settings), costOf(settings));
  return { effortDays: days, costOnce: once, costPerYear: perYear };
}

function candidateOf(proposal: ScenarioProposal): Parameters<typeof actionFor>[0] {
  // Only what an action is made of is read.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the ids came from the gap that it was made of.
  return proposal as unknown as Parameters<typeof actionFor>[0];
}

/** What a scenario comes to, in the few numbers that scenarios are compared by. */
import type { AsIf } from '#/domain/planning/scenario/as-if.ts';
import { actionsOf, effortDays } from '#/domain/planning/scenario/scenario-actions.ts';
import { changeCount } from '#/domain/planning/scenario/scenario-changes.ts';
import type { Range } from '#/domain/range.ts';
import type { Proof, WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface Outcome {
  readonly name: string;
  readonly changes: number;
  /** `null` where no population has a device. */
  readonly proof: Proof | null;
  readonly visibility: Range | null;
  /** Visibility that nothing but other management modes could exceed. */
  readonly ceiling: number | null;
  readonly readiness: Range | null;
  /** Person-days of what it asks to be done. */
  readonly days: number;
}

export function outcomeOfRecord({ organisation }: WorkspaceScore): Outcome {
  return { name: 'The record', changes: 0, days: 0, ...figures(organisation) };
}

export function outcomeOf(
  record: Workspace,
  scenario: Scenario,
  asIf: AsIf,
  { organisation }: WorkspaceScore,
): Outcome {
  return {
    name: scenario.name,
    changes: changeCount(scenario),
    days: effortDays(actionsOf(record, scenario, asIf)),
    ...figures(organisation),
  };
}

function figures({ proof, visibility, readiness }: WorkspaceScore['organisation']) {
  const ceiling = proof === null ? null : proof.proven + proof.unproven + proof.closable;
  return { proof, visibility, readiness, ceiling };
}

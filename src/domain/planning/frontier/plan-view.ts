/** What a screen needs to show a plan: by id and by number, so that it can cross from a worker. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { applySet } from '#/domain/planning/frontier/apply-set.ts';
import type { Cost } from '#/domain/planning/frontier/cost.ts';
import type { FrontierPoint } from '#/domain/planning/frontier/frontier.ts';
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import type { Hindrance, Lifted } from '#/domain/planning/frontier/step-facts.ts';
import { stepsOf, type PlanStep, type StepReason } from '#/domain/planning/frontier/plan-steps.ts';
import type { Measure, Spent } from '#/domain/planning/frontier/price.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { Proof } from '#/domain/scoring/score.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** What a plan or a step of it takes. */
export interface Takes extends Spent, Cost {}

export interface PlanStepView extends Takes {
  /** Ids of the changes made in this step, mostly one. */
  readonly changes: readonly string[];
  /** Points added to the organisation's lower bound at this place of the plan. */
  readonly gain: number;
  /** The reason names other changes by id. */
  readonly reason: ReasonView;
  readonly lifts: Lifted | null;
  /** Ids of later changes that give next to nothing before this step. */
  readonly unlocks: readonly string[];
}

export type ReasonView =
  | Exclude<StepReason, { readonly change: number }>
  | { readonly kind: 'needs'; readonly change: string; readonly why: Hindrance }
  | { readonly kind: 'overlaps'; readonly change: string; readonly alone: number };

export interface PlanView extends Takes {
  readonly score: number;
  /** What no plan of the budget exceeds; `null` where the set was chosen by hand. */
  readonly bound: number | null;
  readonly steps: readonly PlanStepView[];
  /** The organisation's proof bar with the plan made. */
  readonly proof: Proof | null;
}

export function planView(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  space: PlanSpace,
  chosen: Pick<FrontierPoint, 'changes'> & { readonly bound: number | null },
  measure: Measure,
): PlanView {
  const id = (change: number): string => candidateAt(space, change).id;
  const candidates = chosen.changes.map((change) => candidateAt(space, change));
  const { organisation } = scoreWorkspace(applySet(workspace, candidates), catalog, on);
  const steps = stepsOf(space, chosen.changes, measure);
  const viewOf = ({ changes, gain, reason, lifts }: PlanStep): PlanStepView => ({
    ...takenBy(space, changes),
    changes: changes.map(id),
    gain,
    lifts,
    unlocks: steps.flatMap((later) =>
      later.reason.kind === 'needs' && changes.includes(later.reason.change) ? later.changes.map(id) : [],
    ),
    reason: 'change' in reason ? { ...reason, change: id(reason.change) } : reason,
  });
  return {
    ...takenBy(space, chosen.changes),
    score: space.score(new Set(chosen.changes)),
    bound: chosen.bound,
    proof: organisation.proof,
    steps: steps.map(viewOf),
  };
}

function takenBy(space: PlanSpace, changes: readonly number[]): Takes {
  let [once, perYear] = [0, 0];
  for (const change of changes) {
    once += space.changes[change]?.once ?? 0;
    perYear += space.changes[change]?.perYear ?? 0;
  }
  return { ...space.spentOn(changes), once, perYear };
}

function candidateAt(space: PlanSpace, change: number): Candidate {
  const found = space.changes[change];
  if (found === undefined) throw new Error(`No change stands at ${change}`);
  return found.candidate;
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { costOf } from '#/domain/planning/frontier/cost.ts';
import { effortOf } from '#/domain/planning/frontier/effort.ts';
import type { PlanView } from '#/domain/planning/frontier/plan-view.ts';
import { openPlanner, type Planner } from '#/state/plan-worker.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScenarioId } from '#/state/use-scenario.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';
import type { FrontierView, Limits, OpenedView } from '#/workers/plan.worker.ts';

export interface OpenedPlanner {
  readonly planner: Planner;
  /** Tells one opened record from another, for what is asked about it. */
  readonly key: string;
}

export interface PlannerOptions {
  readonly certainOnly: boolean;
  /** Years for which a yearly cost is counted. */
  readonly years: number;
}

/** The workspace that is looked at, opened to plan with; `null` until it is. */
export function usePlanner({ certainOnly, years }: PlannerOptions): OpenedPlanner | null {
  const workspace = useWorkspace();
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const { id, commits } = useLedger();
  const scenario = useScenarioId();
  const key = [id, commits.at(-1)?.id ?? '', scenario ?? '', on, String(certainOnly), String(years)].join(' ');
  const { data } = useQuery({
    queryKey: ['planner', key],
    queryFn: async ({ signal }) => {
      const { settings } = workspace;
      const options = { effort: effortOf(settings), cost: costOf(settings), years, certainOnly };
      return { key, planner: await openPlanner({ workspace, catalog, on, options }, signal) };
    },
    placeholderData: keepPreviousData,
    // An opened record lives in the worker until the next one is opened.
    gcTime: 0,
    staleTime: 0,
  });
  return data ?? null;
}

/** The best score along days or money; `null` until it is worked out. */
export function useFrontier(opened: OpenedPlanner | null, { axis, cap }: Limits): FrontierView | null {
  const { data } = useQuery({
    queryKey: ['frontier', opened?.key ?? null, axis, String(cap)],
    queryFn: async () => asked(opened).frontier({ axis, cap }),
    enabled: opened !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return data ?? null;
}

export type AskedPlan =
  | ({ readonly kind: 'within'; readonly amount: number } & Limits)
  | { readonly kind: 'of'; readonly changes: readonly string[]; readonly axis: Limits['axis'] };

export interface FoundPlan {
  readonly plan: PlanView;
  /** Still the answer to what was asked before: to be read, not to be acted on. */
  readonly isOld: boolean;
}

/**
 * What the planner finds within a budget, or says of changes chosen by hand; the one from before while the next is
 * worked out, unless it holds changes that the record now opened does not have. `null` is asked for nothing.
 */
export function usePlan(opened: OpenedPlanner | null, request: AskedPlan | null): FoundPlan | null {
  const { data, isPlaceholderData } = useQuery({
    // An unlimited cap has no number in JSON, which keys are compared by.
    queryKey: ['plan', opened?.key ?? null, request, request?.kind === 'within' ? String(request.cap) : ''],
    queryFn: async () => {
      if (request === null) throw new Error('Not asked before the budget is known');
      return asked(opened).plan(request);
    },
    enabled: opened !== null && request !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (data === undefined || opened === null || !isPlanOf(data, opened.planner.opened)) return null;
  return { plan: data, isOld: isPlaceholderData };
}

function isPlanOf({ steps }: PlanView, { changes }: OpenedView): boolean {
  const there = new Set(changes.map(({ candidate }) => candidate.id));
  return steps.every((step) => step.changes.every((change) => there.has(change)));
}

function asked(opened: OpenedPlanner | null): Planner {
  if (opened === null) throw new Error('Not asked before the planner is open');
  return opened.planner;
}

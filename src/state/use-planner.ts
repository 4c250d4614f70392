import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { effortOf } from '#/domain/planning/frontier/effort.ts';
import type { PlanView } from '#/domain/planning/frontier/plan-view.ts';
import { openPlanner, type Planner } from '#/state/plan-worker.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';

export interface OpenedPlanner {
  readonly planner: Planner;
  /** Tells one opened record from another, for what is asked about it. */
  readonly key: string;
}

/** The frontier of the workspace that is looked at; `null` until the first is worked out. */
export function usePlanner(certainOnly: boolean): OpenedPlanner | null {
  const workspace = useWorkspace();
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const { id, commits } = useLedger();
  const key = [id, commits.at(-1)?.id ?? '', on, String(certainOnly)].join(' ');
  const { data } = useQuery({
    queryKey: ['planner', key],
    queryFn: async ({ signal }) => ({
      key,
      planner: await openPlanner(
        { workspace, catalog, on, options: { effort: effortOf(workspace.settings), certainOnly } },
        signal,
      ),
    }),
    placeholderData: keepPreviousData,
    // An opened record lives in the worker until the next one is opened.
    gcTime: 0,
    staleTime: 0,
  });
  return data ?? null;
}

/** What the planner finds for so many days, or says of changes chosen by hand. */
export function usePlan(opened: OpenedPlanner | null, asked: number | readonly string[]): PlanView | null {
  const { data } = useQuery({
    queryKey: ['plan', opened?.key ?? null, asked],
    queryFn: async () => {
      if (opened === null) throw new Error('Not asked before the planner is open');
      return typeof asked === 'number' ? opened.planner.within(asked) : opened.planner.of(asked);
    },
    enabled: opened !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return data ?? null;
}

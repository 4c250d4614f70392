import { useDeferredValue, useMemo } from 'react';

import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';

import type { Ahead } from './ahead-of.ts';
import { useLoaded } from './use-loaded.ts';

const load = async () => import('./ahead-of.ts');

/** Where the open actions lead; `null` until it is worked out, after the rest of the page has been drawn. */
export function useAhead(): Ahead | null {
  const workspace = useDeferredValue(useWorkspace());
  const score = useDeferredValue(useScores());
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const { commits } = useLedger();
  const module = useDeferredValue(useLoaded(load), null);
  // Each action that lands scores the record once more.
  return useMemo(
    () => module?.aheadOf(workspace, catalog, on, score, commits) ?? null,
    [module, workspace, catalog, on, score, commits],
  );
}

import { useDeferredValue, useMemo } from 'react';

import type { Gap } from '#/domain/planning/gap.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

import { useLoaded } from './use-loaded.ts';

const SHOWN = 5;
const load = async () => import('#/domain/planning/gaps.ts');

/** The five changes that would prove most; `null` until they are worked out, after the rest of the page is drawn. */
export function useTopGaps(): readonly Gap[] | null {
  const workspace = useDeferredValue(useWorkspace());
  const score = useDeferredValue(useScores());
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const module = useDeferredValue(useLoaded(load), null);
  // Each gap scores the record once more.
  return useMemo(
    () => module?.gapsOf(workspace, catalog, on, score).slice(0, SHOWN) ?? null,
    [module, workspace, catalog, on, score],
  );
}

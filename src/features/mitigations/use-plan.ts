import { useDeferredValue, useMemo } from 'react';

import { gainsOf } from '#/features/mitigations/gain-of-actions.ts';
import { unplannedGaps } from '#/domain/planning/action-for-gap.ts';
import { gapsOf } from '#/domain/planning/gaps.ts';
import { progressOf } from '#/domain/planning/progress.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

export function useProgress() {
  const workspace = useWorkspace();
  const catalog = useCatalog();
  const on = useEvaluationDate();
  return useMemo(() => progressOf(workspace, catalog, on), [workspace, catalog, on]);
}

/** Scores the record once an action, so it waits until nothing more urgent is left to draw. */
export function useGains() {
  const workspace = useDeferredValue(useWorkspace());
  const score = useDeferredValue(useScores());
  const catalog = useCatalog();
  const on = useEvaluationDate();
  return useMemo(() => gainsOf(workspace, catalog, on, score), [workspace, catalog, on, score]);
}

/** The gaps with the highest gain that no open action covers. */
export function useSuggestions(most: number) {
  const workspace = useDeferredValue(useWorkspace());
  const score = useDeferredValue(useScores());
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const gaps = useMemo(
    () => unplannedGaps(gapsOf(workspace, catalog, on, score), workspace.actions.values()),
    [workspace, catalog, on, score],
  );
  return gaps.slice(0, most);
}

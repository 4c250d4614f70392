import { useDeferredValue, useMemo } from 'react';

import type { Gap } from '#/domain/planning/gap.ts';
import { gapsOf } from '#/domain/planning/gaps.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

const SHOWN = 5;

/** The five changes that would prove most; `null` until they are worked out, after the rest of the page is drawn. */
export function useTopGaps(): readonly Gap[] | null {
  const workspace = useDeferredValue(useWorkspace());
  const score = useDeferredValue(useScores());
  const catalog = useCatalog();
  const on = useEvaluationDate();
  // Each gap scores the record once more.
  const isDue = useDeferredValue(true, false);
  return useMemo(
    () => (isDue ? gapsOf(workspace, catalog, on, score).slice(0, SHOWN) : null),
    [isDue, workspace, catalog, on, score],
  );
}

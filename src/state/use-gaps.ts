import { useDeferredValue, useEffect, useMemo, useState } from 'react';

import type { gapsInSteps, gapsOf } from '#/domain/planning/gaps.ts';
import type { Gap } from '#/domain/planning/gap.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { inSlices } from '#/state/in-slices.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

/** Populations of a record whose gaps are worked out at once, in a blink. */
const AT_ONCE = 100;

/** What works gaps out; a page that loads it after the rest hands it in once it is there. */
interface Gaps {
  readonly gapsOf: typeof gapsOf;
  readonly gapsInSteps: typeof gapsInSteps;
}

/**
 * What proves more when it is done alone, the most first, after everything more urgent is drawn; of a large record in
 * slices between which the page answers. `null` until it is worked out.
 */
export function useGaps(gaps: Gaps | null): readonly Gap[] | null {
  const workspace = useDeferredValue(useWorkspace());
  const score = useDeferredValue(useScores());
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const isSmall = workspace.populations.size <= AT_ONCE;
  // Each gap scores the record once more, so one screen has what another worked out.
  const atOnce = useMemo(() => {
    const before = known.get(score) ?? null;
    if (before !== null || gaps === null || !isSmall) return before;
    const found = gaps.gapsOf(workspace, catalog, on, score);
    known.set(score, found);
    return found;
  }, [isSmall, gaps, workspace, catalog, on, score]);
  const [made, setMade] = useState<{ readonly score: WorkspaceScore; readonly gaps: readonly Gap[] } | null>(null);
  useEffect(() => {
    if (isSmall || gaps === null || known.has(score)) return undefined;
    const controller = new AbortController();
    void inSlices(gaps.gapsInSteps(workspace, catalog, on, score), controller.signal).then((found) => {
      if (found === null || controller.signal.aborted) return undefined;
      known.set(score, found);
      setMade({ score, gaps: found });
      return undefined;
    });
    return () => controller.abort();
  }, [isSmall, gaps, workspace, catalog, on, score]);
  return atOnce ?? (made?.score === score ? made.gaps : null);
}

const known = new WeakMap<WorkspaceScore, readonly Gap[]>();

import { useDeferredValue, useMemo } from 'react';

import { gainsOf } from '#/features/mitigations/gain-of-actions.ts';
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { unplannedGaps } from '#/domain/planning/action-for-gap.ts';
import type { Gap } from '#/domain/planning/gap.ts';
import { gapsInSteps, gapsOf } from '#/domain/planning/gaps.ts';
import { progressOf, type MitigationProgress } from '#/domain/planning/progress.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useGaps } from '#/state/use-gaps.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

/** Many parts of the screen ask: it is worked out once a record. */
export function useProgress(): MitigationProgress {
  const workspace = useWorkspace();
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const known = progresses.get(workspace);
  if (known?.on === on && known.catalog === catalog) return known.progress;
  const progress = progressOf(workspace, catalog, on);
  progresses.set(workspace, { catalog, on, progress });
  return progress;
}

interface KnownProgress {
  readonly catalog: Catalog;
  readonly on: IsoDate;
  readonly progress: MitigationProgress;
}

const progresses = new WeakMap<Workspace, KnownProgress>();

/** Scores the record once an action, so it waits until nothing more urgent is left to draw. */
export function useGains() {
  const workspace = useDeferredValue(useWorkspace());
  const score = useDeferredValue(useScores());
  const catalog = useCatalog();
  const on = useEvaluationDate();
  return useMemo(() => gainsOf(workspace, catalog, on, score), [workspace, catalog, on, score]);
}

const GAPS = { gapsOf, gapsInSteps };

/** The gaps with the highest gain that no open action covers; `null` until they are worked out. */
export function useSuggestions(most: number): readonly Gap[] | null {
  const { actions } = useDeferredValue(useWorkspace());
  const gaps = useGaps(GAPS);
  return useMemo(
    () => (gaps === null ? null : unplannedGaps(gaps, actions.values()).slice(0, most)),
    [gaps, actions, most],
  );
}

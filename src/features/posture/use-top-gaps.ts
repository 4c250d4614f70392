import { useDeferredValue } from 'react';

import type { Gap } from '#/domain/planning/gap.ts';
import type { gapsOf as findGaps } from '#/domain/planning/gaps.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

import { lastOf } from './last-of.ts';
import { useLoaded } from './use-loaded.ts';

type GapsOf = typeof findGaps;

const SHOWN = 5;
// Each gap scores the record once more.
const topGaps = lastOf((gapsOf: GapsOf, ...record: Parameters<GapsOf>) => gapsOf(...record).slice(0, SHOWN));
const load = async () => import('#/domain/planning/gaps.ts');

/** The five changes that would prove most; `null` until they are worked out, after the rest of the page is drawn. */
export function useTopGaps(): readonly Gap[] | null {
  const workspace = useDeferredValue(useWorkspace());
  const score = useDeferredValue(useScores());
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const module = useDeferredValue(useLoaded(load), null);
  return module === null ? null : topGaps(module.gapsOf, workspace, catalog, on, score);
}

import { useDeferredValue } from 'react';

import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';

import type { Ahead, aheadOf as lookAhead } from './ahead-of.ts';
import { lastOf } from './last-of.ts';
import { useLoaded } from './use-loaded.ts';

type AheadOf = typeof lookAhead;

// Each action that lands scores the record once more.
const aheadNow = lastOf((aheadOf: AheadOf, ...record: Parameters<AheadOf>) => aheadOf(...record));
const load = async () => import('./ahead-of.ts');

/** Where the open actions lead; `null` until it is worked out, after the rest of the page has been drawn. */
export function useAhead(): Ahead | null {
  const workspace = useDeferredValue(useWorkspace());
  const score = useDeferredValue(useScores());
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const { commits } = useLedger();
  const module = useDeferredValue(useLoaded(load), null);
  return module === null ? null : aheadNow(module.aheadOf, workspace, catalog, on, score, commits);
}

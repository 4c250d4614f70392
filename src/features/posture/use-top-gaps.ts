import { useDeferredValue, useMemo } from 'react';

import type { Gap } from '#/domain/planning/gap.ts';
import { useGaps } from '#/state/use-gaps.ts';

import { useLoaded } from './use-loaded.ts';

const SHOWN = 5;
const load = async () => import('#/domain/planning/gaps.ts');

/** The five changes that would prove most; `null` until they are worked out, after the rest of the page is drawn. */
export function useTopGaps(): readonly Gap[] | null {
  const gaps = useGaps(useDeferredValue(useLoaded(load), null));
  return useMemo(() => gaps?.slice(0, SHOWN) ?? null, [gaps]);
}

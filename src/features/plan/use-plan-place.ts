import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

import { readPlace, writePlace, type PlanPlace } from '#/features/plan/plan-address.ts';

export type SetPlace = (patch: Partial<PlanPlace>) => void;

/** What is looked at lives in the address, so that it can be sent to a colleague. */
export function usePlanPlace(): readonly [PlanPlace, SetPlace] {
  const [params, setParams] = useSearchParams();
  const set = useCallback<SetPlace>(
    (patch) => setParams((now) => writePlace(now, patch), { replace: true }),
    [setParams],
  );
  return [readPlace(params), set];
}

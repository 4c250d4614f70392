import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

import { readPlace, writePlace, type ChecklistPlace } from '#/features/checklist/checklist-address.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

export type SetPlace = (patch: Partial<ChecklistPlace>) => void;

/** What is looked at lives in the address, so that it can be sent to a colleague. */
export function useChecklistPlace(): readonly [ChecklistPlace, SetPlace] {
  const [params, setParams] = useSearchParams();
  const { checklist } = useCatalog();
  const populations = populationsInOrder(useWorkspace());
  const set = useCallback<SetPlace>(
    (patch) => setParams((now) => writePlace(now, patch), { replace: true }),
    [setParams],
  );
  return [readPlace(params, checklist, populations), set];
}

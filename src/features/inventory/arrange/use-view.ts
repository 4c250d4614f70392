import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

import type { InventoryView } from '#/features/inventory/arrange/inventory-view.ts';
import { parseView, printView } from '#/features/inventory/arrange/view-address.ts';

export type ChangeView = (change: Partial<InventoryView>) => void;

/** The view stands in the address, so that a link shows the same rows. The same object while it says the same. */
export function useView(): readonly [view: InventoryView, changeView: ChangeView] {
  const [params, setParams] = useSearchParams();
  const address = printView(new URLSearchParams(), parseView(params)).toString();
  const view = useMemo(() => parseView(new URLSearchParams(address)), [address]);
  const changeView = useCallback<ChangeView>(
    (change) => setParams((before) => printView(before, { ...parseView(before), ...change }), { replace: true }),
    [setParams],
  );
  return [view, changeView];
}

import { useEffect, useEffectEvent, type RefObject } from 'react';

import { scrollToShow, type GridGeometry } from '#/ui/grid/grid-geometry.ts';
import type { GridStore } from '#/ui/grid/grid-store.ts';

/** The corner that is stretched without the keyboard comes into view as if the keyboard were on it. */
export function useFollowedLead(
  store: GridStore,
  scroller: RefObject<HTMLElement | null>,
  geometry: () => GridGeometry,
): void {
  const show = useEffectEvent(() => {
    const { lead } = store.get();
    const point = lead && store.pointOf(lead);
    if (point !== null && scroller.current !== null)
      scroller.current.scrollTo({ ...scrollToShow(geometry(), scroller.current, point), behavior: 'instant' });
  });
  useEffect(() => {
    let shown = store.get().leadRequest;
    return store.subscribe(() => {
      const { leadRequest } = store.get();
      if (leadRequest === shown) return;
      shown = leadRequest;
      show();
    });
  }, [store]);
}

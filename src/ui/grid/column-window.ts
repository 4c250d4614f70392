/**
 * Which columns are drawn. The frozen ones always are; of the others those in view, and the one with the keyboard
 * wherever it is: focus must not be lost to scrolling.
 */
import { useCallback, useMemo, useSyncExternalStore, type RefObject } from 'react';

import type { GridStore } from '#/ui/grid/grid-store.ts';
import type { Placement } from '#/ui/grid/use-placement.ts';

/** CSS pixels drawn on either side of what is in view, so that a turn of the wheel does not show bare rows. */
const MARGIN = 160;

/** Up to so many are all drawn: following the scroll would cost more than it saves. */
const ALL_DRAWN_TO = 16;

export interface DrawnColumn {
  readonly index: number;
  /** CSS pixels between it and the column drawn before it: the room of those that are not. */
  readonly gap: number;
}

/** `from` and `to` are edges of the scrolling part in view, in the grid's own pixels. */
function columnsInView(
  { edges, columns, frozenCount }: Pick<Placement, 'edges' | 'columns' | 'frozenCount'>,
  from: number,
  to: number,
  active: number,
): readonly DrawnColumn[] {
  const drawn: DrawnColumn[] = [];
  let end = edges[frozenCount] ?? 0;
  for (let index = frozenCount; index < columns.length; index++) {
    const left = edges[index] ?? 0;
    const right = edges[index + 1] ?? left;
    if (index !== active && (right <= from || left >= to)) continue;
    drawn.push({ index, gap: left - end });
    end = right;
  }
  return drawn;
}

export function useDrawnColumns(
  store: GridStore,
  scroller: RefObject<HTMLElement | null>,
  placement: Placement,
  width: number,
): readonly DrawnColumn[] {
  const [from, to] = useColumnsInView(scroller, placement, width);
  const activeColumn = useSyncExternalStore(store.subscribe, () => store.get().focus?.column ?? '');
  const { edges, columnIds } = placement;
  const at = columnIds.indexOf(activeColumn);
  // In view it is drawn anyway, and a move of the keyboard then draws no row again.
  const outside = (edges[at + 1] ?? 0) <= from || (edges[at] ?? 0) >= to ? at : -1;
  return useMemo(() => columnsInView(placement, from, to, outside), [placement, from, to, outside]);
}

/** First and last scrolling column in view, kept as a text so that a scroll within the same columns renders nothing. */
function useColumnsInView(
  scroller: RefObject<HTMLElement | null>,
  placement: Placement,
  width: number,
): readonly [from: number, to: number] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const node = scroller.current;
      node?.addEventListener('scroll', listener, { passive: true });
      return () => node?.removeEventListener('scroll', listener);
    },
    [scroller],
  );
  const packed = useSyncExternalStore(subscribe, () => {
    const { edges, frozenCount, frozenWidth, columns } = placement;
    if (columns.length - frozenCount <= ALL_DRAWN_TO) return `${frozenCount},${edges.length - 1}`;
    const left = (scroller.current?.scrollLeft ?? 0) + frozenWidth - MARGIN;
    const right = left + Math.max(0, width - frozenWidth) + 2 * MARGIN;
    const first = edges.findIndex((edge, index) => index > frozenCount && edge > left);
    const last = edges.findIndex((edge) => edge >= right);
    return `${first === -1 ? frozenCount : first - 1},${last === -1 ? edges.length - 1 : last}`;
  });
  const [first, last] = packed.split(',').map(Number);
  return [placement.edges[first ?? 0] ?? 0, placement.edges[last ?? 0] ?? 0];
}

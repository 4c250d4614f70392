/**
 * A mouse held down draws the selection, or the fill handle, over the cells under it. Beyond the edge of the view the
 * grid scrolls after it, faster the further out. A finger scrolls instead.
 */
import { beyondView, pointAt, type GridGeometry, type Position } from '#/ui/grid/grid-geometry.ts';
import type { CellRef } from '#/ui/grid/grid-model.ts';
import type { GridStore } from '#/ui/grid/grid-store.ts';

export interface GridDrag {
  readonly store: GridStore;
  readonly scroller: HTMLElement;
  readonly geometry: () => GridGeometry;
  /** The button is up; not called where the drag was broken off. */
  readonly onLetGo: () => void;
}

/** CSS pixels in a millisecond: at the edge, and more for each pixel beyond it. */
const SLOWEST = 0.2;
const MORE_PER_PIXEL = 0.012;
const FASTEST = 3;
/** A frame that took longer, as when the page was busy, does not scroll further. */
const LONGEST_FRAME_MS = 50;

export function startDrag({ store, scroller, geometry, onLetGo }: GridDrag, from: CellRef): void {
  const fills = store.get().fill !== null;
  const begun = store.pointOf(from);
  if (begun === null || begun.row < 0) return;
  const fromFrozen = begun.column < geometry().frozenCount;
  const over = new AbortController();
  let at: Position | null = null;
  let last = from;
  let frame: number | null = null;

  function draw(): void {
    const point = at && pointAt(geometry(), scroller, at, fromFrozen);
    const cell = point && store.cellAt(point);
    if (cell === null || (cell.row === last.row && cell.column === last.column)) return;
    last = cell;
    if (fills) store.drawFill(cell);
    else store.select(cell, { extend: true, takeFocus: false });
  }

  function scroll(before: number): void {
    frame = requestAnimationFrame((now) => {
      frame = null;
      const beyond = at && beyondView(geometry(), scroller, at, fromFrozen);
      if (over.signal.aborted || beyond === null || (beyond.x === 0 && beyond.y === 0)) return;
      const elapsed = Math.min(now - before, LONGEST_FRAME_MS);
      scroller.scrollBy({ left: speed(beyond.x) * elapsed, top: speed(beyond.y) * elapsed, behavior: 'instant' });
      draw();
      scroll(now);
    });
  }

  const { signal } = over;
  /** The keys wait while the handle is drawn: a drag that is broken off gives them back. */
  function breakOff(): void {
    over.abort();
    if (fills) store.drawFill(null);
  }

  window.addEventListener(
    'pointermove',
    (event) => {
      const broken = event.buttons !== 1 || store.get().editing !== null || (fills && store.get().fill === null);
      if (broken) {
        breakOff();
        return;
      }
      const { left, top } = scroller.getBoundingClientRect();
      at = { x: event.clientX - left - scroller.clientLeft, y: event.clientY - top - scroller.clientTop };
      draw();
      if (frame === null) scroll(performance.now());
    },
    { signal },
  );
  window.addEventListener(
    'pointerup',
    () => {
      over.abort();
      // The page's focus stays behind until now: following it would scroll beside what the pointer scrolls.
      if (!fills && last !== from) store.select(last, { extend: true });
      onLetGo();
    },
    { signal },
  );
  for (const end of ['pointercancel', 'blur'] as const) window.addEventListener(end, breakOff, { signal });
}

function speed(beyond: number): number {
  if (beyond === 0) return 0;
  return Math.sign(beyond) * Math.min(FASTEST, SLOWEST + Math.abs(beyond) * MORE_PER_PIXEL);
}

import { useEffect, useRef, useState, type MouseEvent, type PointerEvent } from 'react';

import { ACTION_STATUSES, type ActionStatus } from '#/domain/workspace/record-vocabulary.ts';

/** A press that moves no further is a click. In px. */
const SLACK = 6;

export interface Drag {
  readonly id: string;
  /** From where it was taken, in px. */
  readonly x: number;
  readonly y: number;
  readonly over: ActionStatus | null;
}

interface Press {
  readonly id: string;
  readonly startX: number;
  readonly startY: number;
}

/**
 * Cards that are carried by pointer from column to column (`data-column`). A finger takes a card by its grip
 * (`data-grip`), so that it can still scroll; a mouse takes it anywhere. Escape puts it back.
 */
export function useCardDrag(onDrop: (id: string, to: ActionStatus) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const press = useRef<Press | null>(null);
  const wasDragged = useRef(false);
  const isDragging = drag !== null;

  useEffect(() => {
    if (!isDragging) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      press.current = null;
      setDrag(null);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isDragging]);

  const cardProps = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      wasDragged.current = false;
      const { target } = event;
      const isGrip = target instanceof Element && target.closest('[data-grip]') !== null;
      const isTool = target instanceof Element && target.closest('[data-tool]') !== null;
      if (event.button !== 0 || isTool || (event.pointerType !== 'mouse' && !isGrip)) return;
      press.current = { id, startX: event.clientX, startY: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const start = press.current;
      if (start === null || start.id !== id) return;
      const [x, y] = [event.clientX - start.startX, event.clientY - start.startY];
      if (!wasDragged.current && Math.hypot(x, y) < SLACK) return;
      if (!wasDragged.current) {
        wasDragged.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      setDrag({ id, x, y, over: columnAt(event.clientX, event.clientY) });
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const isDropped = press.current !== null && wasDragged.current;
      press.current = null;
      setDrag(null);
      const to = isDropped ? columnAt(event.clientX, event.clientY) : null;
      if (to !== null) onDrop(id, to);
    },
    onPointerCancel: () => {
      press.current = null;
      setDrag(null);
    },
    // The press that carried it is not also a click on it.
    onClickCapture: (event: MouseEvent) => {
      if (!wasDragged.current) return;
      wasDragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  });

  return { drag, cardProps };
}

function columnAt(x: number, y: number): ActionStatus | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const column = element.closest<HTMLElement>('[data-column]')?.dataset['column'];
    const status = ACTION_STATUSES.find((one) => one === column);
    if (status !== undefined) return status;
  }
  return null;
}

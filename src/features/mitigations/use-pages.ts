import { useEffect, useRef, useState, type RefObject } from 'react';

/** As many again with each press. */
const MORE = 50;

export interface Pages {
  readonly most: number;
  readonly more: number;
  readonly showMore: () => void;
  readonly showAll: () => void;
}

/**
 * How much of a long list is drawn. What comes with a press gets the focus: the keyboard goes on where the eye does.
 * `box`: the element around the list; what opens an action in it carries `data-action`.
 */
export function usePages(box: RefObject<HTMLElement | null>, first: number): Pages {
  const next = useRef<number | null>(null);
  const [added, setAdded] = useState(0);
  const most = first + added;

  useEffect(() => {
    if (next.current === null) return;
    box.current?.querySelectorAll<HTMLElement>('[data-action]')[next.current]?.focus();
    next.current = null;
  });

  const show = (count: number) => {
    next.current = most;
    setAdded(count);
  };
  return { most, more: MORE, showMore: () => show(added + MORE), showAll: () => show(Infinity) };
}

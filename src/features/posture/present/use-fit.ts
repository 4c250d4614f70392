import { useEffect, useRef, type RefObject } from 'react';

/** Words of the record may be long: a slide shrinks what it says, down to what can still be read, until it is whole. */
const SIZES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.36];

/** Sets `--fit` on the box, a part of 1, whenever its room or what stands in it has changed. */
export function useFit<Box extends HTMLElement>(): RefObject<Box | null> {
  const box = useRef<Box>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const fit = () => {
      for (const size of SIZES) {
        element.style.setProperty('--fit', String(size));
        if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return;
      }
    };
    const room = new ResizeObserver(fit);
    const words = new MutationObserver(fit);
    room.observe(element);
    words.observe(element, { childList: true, subtree: true, characterData: true });
    fit();
    return () => {
      room.disconnect();
      words.disconnect();
    };
  }, []);
  return box;
}

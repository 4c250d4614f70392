import { useEffect, useState } from 'react';

/** For what may come a frame late. In a page that nobody sees, which draws no frames, it comes at once. */
export function afterNextFrame(work: () => void): void {
  if (document.hidden) work();
  else requestAnimationFrame(() => setTimeout(work));
}

/**
 * The value, once a frame without it was painted: what is worked out from it does not hold that frame up. `first`: what
 * stands for it in the first frame of all.
 */
export function useAfterNextFrame<Value>(value: Value, first = value): Value {
  const [late, setLate] = useState(() => first);
  useEffect(() => {
    let isOver = false;
    afterNextFrame(() => {
      if (!isOver) setLate(() => value);
    });
    return () => {
      isOver = true;
    };
  }, [value]);
  return late;
}

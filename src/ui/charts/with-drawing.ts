import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import styles from './drawing.module.css';

/** Draws what no screen shows as a drawing, in the theme of `place`, for as long as `read` looks at it. */
export function withDrawing<Result>(place: Element, drawing: ReactElement, read: (box: Element) => Result): Result {
  const box = document.createElement('div');
  box.className = styles.aside ?? '';
  place.append(box);
  const root = createRoot(box);
  try {
    flushSync(() => root.render(drawing));
    return read(box);
  } finally {
    root.unmount();
    box.remove();
  }
}

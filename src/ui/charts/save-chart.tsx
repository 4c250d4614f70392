import { lazy, Suspense } from 'react';

import styles from './chart-frame.module.css';
import type { SaveMenuProps } from './save-menu.tsx';

const SaveMenu = lazy(async () => ({ default: (await import('./save-menu.tsx')).SaveMenu }));

/** Takes a chart away as a picture. The menu comes after the first screen, into a place that is kept for it. */
export function SaveChart(props: SaveMenuProps) {
  return (
    <Suspense fallback={<span className={styles.place} />}>
      <SaveMenu {...props} />
    </Suspense>
  );
}

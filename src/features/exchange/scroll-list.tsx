import type { ReactNode } from 'react';

import styles from '#/features/exchange/scroll-list.module.css';

/** A list that scrolls in its own box, so it can be reached and scrolled by keyboard. */
export function ScrollList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div
      className={styles.scroll}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element means "a named box"
      role="group"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <ul className={styles.list}>{children}</ul>
    </div>
  );
}

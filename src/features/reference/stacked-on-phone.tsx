import type { ReactNode } from 'react';

import styles from './stacked-on-phone.module.css';

/** Tables of sentences: side by side where there is room, each row a small paragraph on a phone. */
export function StackedOnPhone({ children }: { readonly children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}

/** The heading of a column, repeated inside its cells where the columns are gone. */
export function PhoneLabel({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.label} aria-hidden="true">
      {children}
    </span>
  );
}

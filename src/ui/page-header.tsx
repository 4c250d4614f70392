import type { ReactNode } from 'react';

import styles from './page-header.module.css';

export interface PageHeaderProps {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  /** One or two sentences, or controls, under the title. */
  readonly children?: ReactNode;
}

/** The one `h1` of a screen. The shell moves focus here after a change of screen. */
export function PageHeader({ title, actions, children }: PageHeaderProps) {
  return (
    <div className={styles.header}>
      <h1 tabIndex={-1}>{title}</h1>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      {children === undefined ? null : <div className={styles.body}>{children}</div>}
    </div>
  );
}

import { useId, type ReactNode } from 'react';

import styles from './card.module.css';
import { classNames } from './class-names.ts';

export interface CardProps {
  readonly title: ReactNode;
  /** A few words beside the title: the unit, the order. */
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

export function Card({ title, hint, actions, children, className }: CardProps) {
  const titleId = useId();
  return (
    <section className={classNames(styles.card, className)} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}

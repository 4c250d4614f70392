import type { ReactNode } from 'react';

import styles from '#/features/exchange/file-cards.module.css';

/** Kinds of files that can be had here, side by side. */
export function FileCards({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.cards}>{children}</ul>;
}

interface FileCardProps {
  readonly title: string;
  /** What the file is for, in a sentence. */
  readonly purpose: string;
  /** What is in it, and the button that makes it. */
  readonly children: ReactNode;
}

export function FileCard({ title, purpose, children }: FileCardProps) {
  return (
    <li className={styles.card}>
      <h3>{title}</h3>
      <p className={styles.purpose}>{purpose}</p>
      {children}
    </li>
  );
}

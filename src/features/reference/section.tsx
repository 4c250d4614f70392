import type { ReactNode } from 'react';

import { SECTIONS, type SectionId } from './reference-sections.ts';
import styles from './section.module.css';

export interface SectionProps {
  readonly id: SectionId;
  /** What the section is about, in a sentence or two. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A section with a heading that an address can point at. */
export function Section({ id, lead, children }: SectionProps) {
  const headingId = `${id}-heading`;
  return (
    <section id={id} className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {SECTIONS.find((section) => section.id === id)?.title}
      </h2>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}

import { ExternalLink as Icon } from 'lucide-react';
import type { ReactNode } from 'react';

import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

import styles from './external-link.module.css';

/** Keeps the icon on the line of the last word. */
const WORD_JOINER = '\u2060';

/** A link that leaves Telltale. Only a person follows it; the page itself asks nobody. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer" target="_blank">
      {children}
      {WORD_JOINER}
      <Icon className={styles.icon} size={12} aria-hidden="true" />
      <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
    </a>
  );
}

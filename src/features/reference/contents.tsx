import { Link, useLocation } from 'react-router';

import styles from './contents.module.css';
import { SECTIONS } from './reference-sections.ts';
import { useSectionInView } from './use-section-in-view.ts';

/** The table of contents: beside the text on a wide screen, above it on a narrow one. */
export function Contents() {
  const { search } = useLocation();
  const current = useSectionInView(SECTIONS.map((section) => section.id));
  return (
    <nav className={styles.contents} aria-label="On this page">
      <p className={styles.title}>On this page</p>
      <ol>
        {SECTIONS.map(({ id, title }) => (
          <li key={id}>
            <Link to={{ search, hash: id }} aria-current={id === current ? 'location' : undefined}>
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { Link } from 'react-router';

import styles from './brand.module.css';

/** A telltale: the ribbon that shows what the wind is really doing. */
export function Brand() {
  return (
    <Link to="/" className={styles.brand} aria-label="Telltale, to Posture">
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path d="M5 2v20" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        <path d="M5 4c5-2 8 3 14 0-2 4-5 5-8 4.5S7 8 5 9z" fill="currentColor" />
      </svg>
      Telltale
    </Link>
  );
}

import { formatNumber } from './format.ts';
import styles from './score-text.module.css';

export interface ScoreTextProps {
  readonly lo: number;
  readonly hi: number;
}

/** `45–56`: what is proven in bold, what it could be beside it. One number where both read the same. */
export function ScoreText({ lo, hi }: ScoreTextProps) {
  const low = formatNumber(lo);
  const high = formatNumber(hi);
  return (
    <span className={styles.score}>
      <b>{low}</b>
      {low === high ? null : <small>–{high}</small>}
    </span>
  );
}

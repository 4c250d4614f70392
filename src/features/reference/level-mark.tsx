import type { Level } from '#/domain/catalog/catalog.ts';

import styles from './level-mark.module.css';

const LEFT_HALF = 'M6 1a5 5 0 0 0 0 10z';
const WHOLE = 'M6 1a5 5 0 0 0 0 10a5 5 0 0 0 0-10z';

export interface LevelMarkProps {
  /** Where a container is narrow the word may give way, to all but a screen reader. */
  readonly compact?: boolean;
  readonly level: Level;
  /** Whether a switch has to be on for it. */
  readonly conditional?: boolean;
}

/** A level as shape and word; the shape alone must do where colour is missing. */
export function LevelMark({ level, conditional = false, compact = false }: LevelMarkProps) {
  return (
    <span className={styles.mark} data-level={level} data-compact={compact || undefined}>
      <svg className={styles.shape} viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        <circle cx="6" cy="6" r="5" />
        {level === 'none' ? null : <path d={level === 'full' ? WHOLE : LEFT_HALF} />}
      </svg>
      <span className={styles.word}>{level}</span>
      {conditional ? <span className={styles.star}>*</span> : null}
    </span>
  );
}

export function LevelLegend() {
  return (
    <p className={styles.legend}>
      <LevelMark level="full" />
      <LevelMark level="partial" />
      <LevelMark level="none" />
      <span>* needs a switch, such as a tunnel</span>
    </p>
  );
}

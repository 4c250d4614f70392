import { useId } from 'react';

import { Button } from './button.tsx';
import styles from './job-progress.module.css';

export interface JobProgressProps {
  /** What is being done. */
  readonly title: string;
  /** 0 to 1. */
  readonly share: number;
  /** What it is at, such as the name of a file. */
  readonly note: string;
  readonly cancel: string;
  readonly onCancel: () => void;
}

/** How far a long job in a worker is. The page can be used meanwhile. */
export function JobProgress({ title, share, note, cancel, onCancel }: JobProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <p className={styles.title} id={id}>
        {title}
      </p>
      <progress className={styles.bar} max={1} value={share} aria-labelledby={id} />
      <div className={styles.foot}>
        <span className={styles.note}>{note}</span>
        <Button size="s" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}

import styles from '#/features/exchange/bring-in/reading-progress.module.css';
import { Button } from '#/ui/button.tsx';
import { formatNumber } from '#/ui/format.ts';

export interface Progress {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  /** Of all files together. */
  readonly totalBytes: number;
}

export interface ReadingProgressProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far the reading is. The page can be used meanwhile. */
export function ReadingProgress({ progress: { file, rows, bytes, totalBytes }, onCancel }: ReadingProgressProps) {
  const share = totalBytes === 0 ? 0 : Math.min(bytes / totalBytes, 1);
  return (
    <div className={styles.progress}>
      <p className={styles.title} id="reading">
        Reading {file}
      </p>
      <progress className={styles.bar} max={1} value={share} aria-labelledby="reading" />
      <div className={styles.foot}>
        <span>
          {formatNumber(rows)} rows · {sizeInWords(bytes)} of {sizeInWords(totalBytes)}
        </span>
        <Button size="s" onClick={onCancel}>
          Stop reading
        </Button>
      </div>
    </div>
  );
}

/** `843 kB`, `12.4 MB`. */
function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${formatNumber(bytes / 1000)} kB` : `${formatNumber(bytes / 1_000_000, 1)} MB`;
}

import { bytesText } from '#/ui/bytes-text.ts';
import { formatNumber } from '#/ui/format.ts';
import { JobProgress } from '#/ui/job-progress.tsx';

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
    <JobProgress
      title={`Reading ${file}`}
      share={share}
      note={`${formatNumber(rows)} rows · ${bytesText(bytes)} of ${bytesText(totalBytes)}`}
      cancel="Stop reading"
      onCancel={onCancel}
    />
  );
}

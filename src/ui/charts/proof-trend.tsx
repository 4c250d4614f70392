import { lazy, Suspense } from 'react';

import { classNames } from '../class-names.ts';
import styles from './chart.module.css';
import type { ProofTrendChartProps } from './proof-trend-chart.tsx';

/** The chart library is as heavy as the rest of the screen: the words and numbers come first. */
const Chart = lazy(async () => ({ default: (await import('./proof-trend-chart.tsx')).ProofTrendChart }));

export interface ProofTrendProps extends Omit<ProofTrendChartProps, 'isLarge'> {
  /** What the picture says, in a sentence. */
  readonly label: string;
  readonly small?: boolean;
  /** As high as the box it stands in, its words to be read across a room. */
  readonly fills?: boolean;
}

/** The layers of the proof bar over time. */
export function ProofTrend({ label, small = false, fills = false, ...chart }: ProofTrendProps) {
  const look = classNames(styles.chart, small ? styles.small : undefined, fills ? styles.fills : undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn as vectors; there is no picture file
    <div className={look} role="img" aria-label={label}>
      <Suspense fallback={null}>
        <Chart {...chart} isLarge={fills} />
      </Suspense>
    </div>
  );
}

import { lazy, Suspense } from 'react';

import { classNames } from '../class-names.ts';
import styles from './chart.module.css';
import type { ProofTrendChartProps } from './proof-trend-chart.tsx';

/** The chart library is as heavy as the rest of the screen: the words and numbers come first. */
const Chart = lazy(async () => ({ default: (await import('./proof-trend-chart.tsx')).ProofTrendChart }));

export interface ProofTrendProps extends ProofTrendChartProps {
  /** What the picture says, in a sentence. */
  readonly label: string;
  readonly small?: boolean;
}

/** The layers of the proof bar over time. */
export function ProofTrend({ label, small = false, ...chart }: ProofTrendProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn as vectors; there is no picture file
    <div className={classNames(styles.chart, small ? styles.small : undefined)} role="img" aria-label={label}>
      <Suspense fallback={null}>
        <Chart {...chart} />
      </Suspense>
    </div>
  );
}

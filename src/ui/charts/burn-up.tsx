import { lazy, Suspense } from 'react';

import { classNames } from '../class-names.ts';
import type { BurnUpChartProps } from './burn-up-chart.tsx';
import styles from './chart.module.css';

const Chart = lazy(async () => ({ default: (await import('./burn-up-chart.tsx')).BurnUpChart }));

export interface BurnUpProps extends BurnUpChartProps {
  /** What the picture says, in a sentence. */
  readonly label: string;
}

/** Points closed against points planned, and where the pace leads. */
export function BurnUp({ label, ...chart }: BurnUpProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn as vectors; there is no picture file
    <div className={classNames(styles.chart, styles.small)} role="img" aria-label={label}>
      <Suspense fallback={null}>
        <Chart {...chart} />
      </Suspense>
    </div>
  );
}

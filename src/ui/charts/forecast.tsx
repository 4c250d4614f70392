import { lazy, Suspense } from 'react';

import styles from './chart.module.css';
import type { ForecastChartProps } from './forecast-chart.tsx';

const Chart = lazy(async () => ({ default: (await import('./forecast-chart.tsx')).ForecastChart }));

export interface ForecastProps extends ForecastChartProps {
  /** What the picture says, in a sentence. */
  readonly label: string;
}

/** The proof bar from today on, as planned work lands. */
export function Forecast({ label, ...chart }: ForecastProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn as vectors; there is no picture file
    <div className={styles.chart} role="img" aria-label={label}>
      <Suspense fallback={null}>
        <Chart {...chart} />
      </Suspense>
    </div>
  );
}

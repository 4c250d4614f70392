import { lazy, Suspense } from 'react';

import { classNames } from '../class-names.ts';
import styles from './chart.module.css';
import type { FrontierChartProps } from './frontier-chart.tsx';

const Chart = lazy(async () => ({ default: (await import('./frontier-chart.tsx')).FrontierChart }));

export interface FrontierProps extends FrontierChartProps {
  /** What the picture says, in a sentence. */
  readonly label: string;
}

/** The best score for every number of days, or amount of money. */
export function Frontier({ label, ...chart }: FrontierProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn as vectors; there is no picture file
    <div className={classNames(styles.chart, styles.tall)} role="img" aria-label={label}>
      <Suspense fallback={null}>
        <Chart {...chart} />
      </Suspense>
    </div>
  );
}

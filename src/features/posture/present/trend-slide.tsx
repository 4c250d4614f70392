import { ProofTrend } from '#/ui/charts/proof-trend.tsx';

import { Landmarks } from '../landmark-list.tsx';
import { useTrendPicture } from '../use-trend-picture.ts';
import styles from './present.module.css';

export function TrendSlide() {
  const picture = useTrendPicture();
  if (picture === null || picture.days.length === 0) return null;
  return (
    <>
      <div className={styles.chart}>
        <ProofTrend
          fills
          label={picture.label}
          days={picture.days}
          forecast={picture.forecast}
          target={picture.target}
          marks={picture.landmarks.map(({ on }) => on)}
        />
      </div>
      <p className={styles.medium}>{picture.ahead}</p>
      <div className={styles.small}>
        <Landmarks landmarks={picture.landmarks} />
      </div>
    </>
  );
}

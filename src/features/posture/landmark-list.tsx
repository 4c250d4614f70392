import { formatDate } from '#/ui/format.ts';

import type { Landmark } from './landmarks.ts';
import styles from './posture.module.css';

/** What happened on the marked days of the trend, in their order. */
export function Landmarks({ landmarks }: { readonly landmarks: readonly Landmark[] }) {
  if (landmarks.length === 0) return null;
  return (
    <ol className={styles.landmarks} aria-label="Finished actions marked in the chart">
      {landmarks.map(({ on, label }) => (
        <li key={`${on} ${label}`}>
          {label} <time dateTime={on}>{formatDate(on)}</time>
        </li>
      ))}
    </ol>
  );
}

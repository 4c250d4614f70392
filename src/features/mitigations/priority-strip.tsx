import styles from '#/features/mitigations/mitigations.module.css';
import { useProgress } from '#/features/mitigations/use-plan.ts';
import { PRIORITIES } from '#/domain/catalog/vocabulary.ts';
import { PRIORITY_LABELS } from '#/domain/workspace/labels.ts';
import { formatNumber } from '#/ui/format.ts';

/** The five priorities side by side: points closed of those planned. */
export function PriorityStrip() {
  const { byPriority } = useProgress();
  return (
    <ul className={styles.priorities} aria-label="Progress by priority">
      {PRIORITIES.map((priority) => {
        const { points, closed, actions, done, overdue } = byPriority[priority];
        return (
          <li key={priority}>
            <p className={styles.priorityName}>
              <b>{priority}</b> {PRIORITY_LABELS[priority]}
            </p>
            <meter
              className={styles.meter}
              min={0}
              max={Math.max(points, 1)}
              value={closed}
              aria-label={`${priority}: points closed`}
            />
            <p className={styles.faint}>
              {actions === 0
                ? 'no action yet'
                : `${formatNumber(closed)} of ${formatNumber(points)} points, ${done} of ${actions} done`}
              {overdue === 0 ? null : <b className={styles.late}>, {overdue} late</b>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

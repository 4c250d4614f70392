import styles from './posture.module.css';
import { QuestionsCard } from './questions-card.tsx';
import { TrendCard } from './trend-card.tsx';
import { Verdict } from './verdict.tsx';

/** Where we stand, on one page. */
export function PostureScreen() {
  return (
    <>
      <Verdict />
      <div className={styles.columns}>
        <TrendCard />
        <QuestionsCard />
      </div>
    </>
  );
}

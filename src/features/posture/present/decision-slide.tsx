import { decisionAsked } from '#/domain/workspace/decision-asked.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

import { useTrendPicture } from '../use-trend-picture.ts';
import styles from './present.module.css';

export function DecisionSlide() {
  const asked = decisionAsked(useWorkspace(), useEvaluationDate()).text;
  const picture = useTrendPicture();
  return (
    <>
      {asked === '' ? (
        <p className={styles.large}>No decision is asked of this meeting.</p>
      ) : (
        <p className={styles.decision}>{asked}</p>
      )}
      <p className={styles.medium}>{picture?.ahead}</p>
    </>
  );
}

import { openActionFor } from '#/domain/planning/action-for-gap.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

import { gapInWords } from '../gap-in-words.ts';
import { useTopGaps } from '../use-top-gaps.ts';
import styles from './present.module.css';

export function NextSlide() {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const gaps = useTopGaps();
  if (gaps === null) return <output className={styles.large}>Looking for gaps …</output>;
  if (gaps.length === 0) return <p className={styles.large}>No change that Telltale can name would prove more.</p>;
  return (
    <>
      <ol className={styles.gaps}>
        {gaps.map((gap) => {
          const action = openActionFor(gap, workspace.actions.values());
          const { title, where, gain, owner, due } = gapInWords(gap, action, workspace, on);
          return (
            <li key={gap.id}>
              <b className={styles.gain}>{gain}</b>
              <span>
                {title}
                <small>{where}</small>
              </span>
              <span>
                {owner}
                <small>{due}</small>
              </span>
            </li>
          );
        })}
      </ol>
      <p className={styles.whose}>Points of proven visibility, each change taken alone.</p>
    </>
  );
}

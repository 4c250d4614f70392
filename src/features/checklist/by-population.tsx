import { Link } from 'react-router';

import { ANSWER_MARKS } from '#/features/checklist/answer-marks.ts';
import styles from '#/features/checklist/detail.module.css';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { useMediaQuery } from '#/ui/use-media-query.ts';

/** More than anyone reads here; the answers of one population have a view of their own. */
const MOST_SHOWN = 50;

/** What holds for each population, with the rule and its numbers: what the organisation's answer is made of. */
export function ByPopulation({ criterion }: { readonly criterion: string }) {
  const score = useScores();
  const populations = populationsInOrder(useWorkspace());
  const isPhone = useMediaQuery('(max-width: 640px)');
  if (populations.length === 0) return null;
  return (
    <details className={styles.populations} open={!isPhone}>
      <summary>By population</summary>
      <ul>
        {populations.slice(0, MOST_SHOWN).map(({ id, name }) => {
          const one = score.populations.get(id)?.criteria.get(criterion);
          const value = one?.value ?? 'unknown';
          return (
            <li key={id}>
              <span className={styles.mark} title={ANSWER_LABELS[value]} aria-hidden="true">
                {ANSWER_MARKS[value]}
              </span>
              <span>
                <Link to={`/checklist?criterion=${criterion}&scope=${id}`}>{name}</Link>:{' '}
                {ANSWER_LABELS[value].toLowerCase()}
                {one?.rule == null ? null : <small>{one.rule}</small>}
              </span>
            </li>
          );
        })}
      </ul>
      {populations.length > MOST_SHOWN ? <p>and {populations.length - MOST_SHOWN} more</p> : null}
    </details>
  );
}

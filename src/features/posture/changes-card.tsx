import { Link } from 'react-router';

import { partInWords, partsOf } from '#/domain/scoring/change-parts.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useChange } from '#/state/use-change.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { formatDate, formatPoints } from '#/ui/format.ts';

import styles from './changes-card.module.css';
import { useSince } from '#/state/use-since.ts';

/** Told one by one; the history has them all. */
const SHOWN = 5;

/** Which recorded changes moved the proven points since the day compared with, the largest first. */
export function ChangesCard() {
  const on = useEvaluationDate();
  const since = useSince();
  const change = useChange(since.date, on);
  const { commits } = useLedger();
  const parts = change === null ? null : partsOf(change, commits);
  const more = parts === null ? 0 : parts.length - SHOWN;
  return (
    <Card title="What moved it" hint={`since ${formatDate(since.date)}, points of proven visibility`}>
      {parts === null ? <output className={styles.coming}>Comparing with that day …</output> : null}
      {parts?.length === 0 ? <p className={styles.none}>Nothing recorded since then moved the score.</p> : null}
      <ol className={styles.list} aria-label="Changes that moved the score">
        {parts?.slice(0, SHOWN).map((part) => (
          <li key={part.key}>
            <b data-sign={Math.sign(part.points)}>{formatPoints(part.points, { digits: 1, signed: true })}</b>
            <span>
              {partInWords(part)}
              {part.commit === null ? null : (
                <small>
                  <time dateTime={part.commit.at}>{formatDate(part.commit.at)}</time>
                </small>
              )}
            </span>
          </li>
        ))}
      </ol>
      <Link className={styles.all} to={`/history?from=${since.date}`}>
        {more > 0 ? `${more} more, and every commit` : 'Every commit'}
      </Link>
    </Card>
  );
}

import { Link } from 'react-router';

import { organisationChange, partInWords, provenChange, shownChange } from '#/domain/scoring/change-parts.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useChange } from '#/state/use-change.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { formatDate, formatPoints } from '#/ui/format.ts';

import styles from './changes-card.module.css';
import { useSince } from '#/state/use-since.ts';

/** Told one by one, beside time and all others together; the history has more. */
const SHOWN = 4;

/** Which recorded changes moved the proven points since the day compared with, the largest first. */
export function ChangesCard() {
  const on = useEvaluationDate();
  const since = useSince();
  const change = useChange(since.date, on);
  const { commits } = useLedger();
  const shown = change === null ? null : shownChange(provenChange(organisationChange(change)), commits, SHOWN);
  const parts = shown?.parts ?? null;
  return (
    <Card title="What moved it" hint={hintOf(shown?.moved?.[0] ?? null, since.date)}>
      {parts === null ? <output className={styles.coming}>Comparing with that day …</output> : null}
      {parts?.length === 0 ? <p className={styles.none}>Nothing recorded since then moved the score.</p> : null}
      <ol className={styles.list} aria-label="Changes that moved the score">
        {parts?.map((part) => (
          <li key={part.key}>
            <b data-sign={Math.sign(part.points[0])}>{formatPoints(part.points[0], { digits: 1, signed: true })}</b>
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
        Every commit
      </Link>
    </Card>
  );
}

/** With the change that the parts add up to, where there is one. */
function hintOf(moved: number | null, since: IsoDate): string {
  const points = moved === null ? '' : `${formatPoints(moved, { digits: 1, signed: true })} `;
  return `since ${formatDate(since)}, ${points}points of proven visibility`;
}
